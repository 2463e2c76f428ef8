import Dispatch
import Synchronization

/// Does the same to many things on several threads.
enum ParallelMap {
  /// The number of threads that a run uses by itself: one for each processor.
  static var defaultThreads: Int { SystemInfo.processors }

  /// The results in the order of the items, whatever the number of threads.
  static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    if threads <= 1 || items.count <= 1 { return items.map(transform) }
    let next = Atomic<Int>(0)
    let collected = Mutex<[(place: Int, result: Result)]>([])
    DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
      var own: [(place: Int, result: Result)] = []
      while true {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if place >= items.count { break }
        own.append((place, transform(items[place])))
      }
      collected.withLock { $0.append(contentsOf: own) }
    }
    return collected.withLock { $0.sorted { $0.place < $1.place }.map(\.result) }
  }
}
