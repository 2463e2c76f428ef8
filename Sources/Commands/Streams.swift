#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives bytes until there are no more.
package protocol ByteSource {
  /// The next bytes; empty at the end.
  func read() throws -> [UInt8]

  /// Whether there are bytes, or the end, to be had without waiting.
  var isReady: Bool { get }
}

/// Collects what is written and hands it on in large pieces.
package final class OutputStream {
  /// Whether a person is looking at it.
  package let isTerminal: Bool
  private var buffer: [UInt8] = []
  private var failure: (any Error)?
  private let send: ([UInt8]) throws -> Void

  /// Makes a stream.
  package init(isTerminal: Bool = false, send: @escaping ([UInt8]) throws -> Void) {
    self.isTerminal = isTerminal
    self.send = send
  }

  /// Appends text.
  package func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { handOn() }
  }

  /// Appends bytes.
  package func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { handOn() }
  }

  /// Hands on what was collected.
  /// - Throws: the first error of the receiver; what is written after it is dropped.
  package func flush() throws {
    handOn()
    if let failure { throw failure }
  }

  private func handOn() {
    if buffer.isEmpty { return }
    if failure == nil {
      do { try send(buffer) } catch { failure = error }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// An open file.
package struct Descriptor: ByteSource {
  private let number: Int32
  private let name: String

  /// The three that every program is given.
  package static let standardInput = Descriptor(number: 0, name: "standard input")
  package static let standardOutput = Descriptor(number: 1, name: "standard output")
  package static let standardError = Descriptor(number: 2, name: "standard error")

  init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// Whether it is a terminal.
  package var isTerminal: Bool { isatty(number) == 1 }

  package var isReady: Bool {
    var entry = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) != 0
  }

  package func read() throws -> [UInt8] {
    var failed: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      while true {
        let got = Self.systemRead(number, buffer.baseAddress, buffer.count)
        if got >= 0 {
          count = got
          return
        }
        if errno == EINTR { continue }
        failed = errno
        count = 0
        return
      }
    }
    if failed != 0 { throw CommandError.file("\(name): cannot be read: \(SystemFile.words(failed))") }
    return bytes
  }

  /// Writes all bytes.
  package func write(_ bytes: [UInt8]) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        return Self.systemWrite(number, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw CommandError.file("\(name): cannot be written: \(SystemFile.words(errno))")
      }
    }
  }

  private static func systemRead(_ number: Int32, _ pointer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(number, pointer, count)
    #elseif canImport(Musl)
      Musl.read(number, pointer, count)
    #else
      Darwin.read(number, pointer, count)
    #endif
  }

  private static func systemWrite(_ number: Int32, _ pointer: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(number, pointer, count)
    #elseif canImport(Musl)
      Musl.write(number, pointer, count)
    #else
      Darwin.write(number, pointer, count)
    #endif
  }
}
