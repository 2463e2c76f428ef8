/// Places in a sentence, kept in four bytes: phrases are copied often, and most of what they hold are such numbers.
@propertyWrapper
struct Small: Equatable {
  private var raw = Int32.min

  init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Int? {
    @inline(__always)
    get { raw == .min ? nil : Int(raw) }
    @inline(__always)
    set { raw = newValue.map { Int32(truncatingIfNeeded: $0) } ?? .min }
  }
}

/// A number that is always there, in four bytes.
@propertyWrapper
struct SmallNumber: Equatable {
  private var raw: Int32

  init(wrappedValue: Int) { raw = Int32(truncatingIfNeeded: wrappedValue) }

  var wrappedValue: Int {
    @inline(__always)
    get { Int(raw) }
    @inline(__always)
    set { raw = Int32(truncatingIfNeeded: newValue) }
  }
}

/// A range of words, in eight bytes.
@propertyWrapper
struct SmallRange: Equatable {
  private var lower: Int32
  private var upper: Int32

  init(wrappedValue: Range<Int>) {
    lower = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
    upper = Int32(truncatingIfNeeded: wrappedValue.upperBound)
  }

  var wrappedValue: Range<Int> {
    @inline(__always)
    get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    @inline(__always)
    set { self = SmallRange(wrappedValue: newValue) }
  }
}

/// A range of words where there is one, in eight bytes.
@propertyWrapper
struct SmallOptionalRange: Equatable {
  private var lower = Int32.min
  private var upper = Int32.min

  init(wrappedValue: Range<Int>?) { self.wrappedValue = wrappedValue }

  var wrappedValue: Range<Int>? {
    @inline(__always)
    get { lower == .min ? nil : Range(uncheckedBounds: (Int(lower), Int(upper))) }
    @inline(__always)
    set {
      lower = newValue.map { Int32(truncatingIfNeeded: $0.lowerBound) } ?? .min
      upper = newValue.map { Int32(truncatingIfNeeded: $0.upperBound) } ?? .min
    }
  }
}
