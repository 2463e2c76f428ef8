#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Numbers, and the joining of strings and lists.
enum CypherArithmetic {
  static func compute(_ sign: String, _ left: CypherValue, _ right: CypherValue) throws -> CypherValue {
    if left.isNull || right.isNull { return .null }
    if case (.integer(let a), .integer(let b)) = (left, right), sign != "^" { return try integers(sign, a, b) }
    if let a = left.number, let b = right.number {
      switch sign {
      case "+": return .float(a + b)
      case "-": return .float(a - b)
      case "*": return .float(a * b)
      case "/": return .float(a / b)
      case "%": return .float(fmod(a, b))
      default: return .float(pow(a, b))
      }
    }
    if sign == "+" {
      switch (left, right) {
      case (.list(let a), .list(let b)):
        if a.count + b.count > longestList { throw tooLong }
        return .list(a + b)
      case (.list(let a), _): return .list(a + [right])
      case (_, .list(let b)): return .list([left] + b)
      case (.string(let a), .string(let b)):
        if a.utf8.count + b.utf8.count > longestText { throw tooLong }
        return .string(a + b)
      case (.string(let a), _) where right.number != nil: return .string(a + (CypherText.plain(right) ?? ""))
      case (_, .string(let b)) where left.number != nil: return .string((CypherText.plain(left) ?? "") + b)
      default: break
      }
    }
    throw CypherError(.type, "InvalidArgumentType", "\(sign) does not take \(left.typeName) and \(right.typeName)")
  }

  /// What a value made by joining may hold.
  static let longestText = 1 << 24
  private static let longestList = 1 << 22
  static var tooLong: CypherError { CypherError(.limit, "Memory", "the query joins values to one that is too long") }

  private static func integers(_ sign: String, _ a: Int, _ b: Int) throws -> CypherValue {
    if b == 0, sign == "/" || sign == "%" {
      throw CypherError(.arithmetic, "DivisionByZero", "an integer is divided by zero")
    }
    let (value, isTooLarge) =
      switch sign {
      case "+": a.addingReportingOverflow(b)
      case "-": a.subtractingReportingOverflow(b)
      case "*": a.multipliedReportingOverflow(by: b)
      case "/": a.dividedReportingOverflow(by: b)
      default: a.remainderReportingOverflow(dividingBy: b)
      }
    if isTooLarge { throw CypherError(.arithmetic, "IntegerOverflow", "the result does not fit into 64 bits") }
    return .integer(value)
  }

  static func function(_ name: String) -> ((Double) -> Double)? {
    switch name {
    case "sqrt": { $0.squareRoot() }
    case "ceil": { $0.rounded(.up) }
    case "floor": { $0.rounded(.down) }
    case "round": { ($0 + 0.5).rounded(.down) }
    case "exp": { exp($0) }
    case "log": { log($0) }
    case "log10": { log10($0) }
    case "sin": { sin($0) }
    case "cos": { cos($0) }
    case "tan": { tan($0) }
    case "cot": { 1 / tan($0) }
    case "asin": { asin($0) }
    case "acos": { acos($0) }
    case "atan": { atan($0) }
    case "degrees": { $0 * 180 / .pi }
    case "radians": { $0 * .pi / 180 }
    default: nil
    }
  }

  static func atan2(_ y: Double, _ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.atan2(y, x)
    #elseif canImport(Musl)
      Musl.atan2(y, x)
    #else
      Darwin.atan2(y, x)
    #endif
  }
}
