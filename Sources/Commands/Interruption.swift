package import GraphQueries

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Ctrl-C ends a question, which then answers with what it has; a second one ends the program.
package enum Interruption {
  private static let cancellation = QueryCancellation()

  /// Whether Ctrl-C was pressed.
  static var isInterrupted: Bool { cancellation.isCancelled }

  /// Listens from now on.
  package static func listen() -> QueryCancellation {
    // The switch is made before a signal can come.
    let cancellation = cancellation
    signal(SIGINT) { _ in
      Interruption.cancellation.cancel()
      signal(SIGINT, SIG_DFL)
    }
    // Who started the program may have left the signal blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
    return cancellation
  }
}
