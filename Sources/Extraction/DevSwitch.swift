public nonisolated(unsafe) var devOff = 0
