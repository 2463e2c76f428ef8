#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs the same work on several threads and waits for all of them.
enum ParallelWork {
  /// How many processors the machine has.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Job {
    let number: Int
    let body: @Sendable (Int) -> Void
    init(number: Int, body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// Calls `body` with the numbers from 0 on, each on a thread of its own; the first on this one.
  static func run(threads: Int, _ body: @escaping @Sendable (Int) -> Void) {
    var handles: [pthread_t] = []
    var missing: [Int] = []
    for number in 1..<max(threads, 1) {
      let job = Unmanaged.passRetained(Job(number: number, body: body))
      #if canImport(Darwin)
        var handle: pthread_t?
      #else
        var handle = pthread_t()
      #endif
      let code = pthread_create(&handle, nil, runJob, job.toOpaque())
      if code != 0 {
        job.release()
        missing.append(number)
        continue
      }
      #if canImport(Darwin)
        if let handle { handles.append(handle) }
      #else
        handles.append(handle)
      #endif
    }
    body(0)
    // Where no thread could be had, this one does the work.
    for number in missing { body(number) }
    for handle in handles { pthread_join(handle, nil) }
  }

  /// Does some work on a thread of its own, and other work on this one, and waits for both.
  static func together(_ other: @escaping @Sendable () -> Void, _ own: () -> Void) {
    let job = Unmanaged.passRetained(Job(number: 0) { _ in other() })
    #if canImport(Darwin)
      var handle: pthread_t?
    #else
      var handle = pthread_t()
    #endif
    if pthread_create(&handle, nil, runJob, job.toOpaque()) != 0 {
      job.release()
      own()
      return other()
    }
    own()
    #if canImport(Darwin)
      if let handle { pthread_join(handle, nil) }
    #else
      pthread_join(handle, nil)
    #endif
  }

  #if canImport(Darwin)
    private static let runJob: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { pointer in
      let job = Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue()
      job.body(job.number)
      return nil
    }
  #else
    private static let runJob: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
      guard let pointer else { return nil }
      let job = Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue()
      job.body(job.number)
      return nil
    }
  #endif
}
