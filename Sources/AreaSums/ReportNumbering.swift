/// Numbers reports by name, in the order in which facts name them.
struct ReportNumbering {
  private var numbers: [String: Int] = [:]
  /// That of the last fact: neighbours are mostly of one.
  private var last: (name: String, number: Int)?

  mutating func number(of name: String) -> Int {
    if let last, last.name == name { return last.number }
    let number = numbers[name] ?? numbers.count
    numbers[name] = number
    last = (name, number)
    return number
  }
}
