import Messages
import AreaSums
import ArgumentParser
import AttributeTables
import Publishing

/// Which years a map compares: two of a change, or all of small maps.
struct MapSeries {
  /// The years of a change, nil for none.
  private let years: (from: Int, to: Int)?
  /// Whether the change was asked for in per cent, nil where nothing was said.
  private let isPercent: Bool?
  /// Whether there is a map for each year.
  private let isYearly: Bool

  /// Reads the options.
  /// - Throws: `ValidationError` for what is no two rising years or no kind of change.
  init(change: String?, changeAs: String?, multiples: MapDivision?) throws {
    isYearly = multiples == .year
    switch changeAs {
    case nil: isPercent = nil
    case "percent": isPercent = true
    case "amount": isPercent = false
    case .some(let other): throw usageError("--change-as \(other): give percent or amount")
    }
    guard let change else {
      years = nil
      return
    }
    let parts = change.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let from = parts[0], let to = parts[1], from < to,
      (1949...2099).contains(from), (1949...2099).contains(to)
    else {
      throw usageError(
        "--change \(change): give two years, the earlier one first, like 2020:2023")
    }
    years = (from, to)
  }

  /// Whether values of several years are wanted.
  var isAny: Bool { years != nil || isYearly }

  /// The year of which a column of a table is taken where several have one heading; nil for the
  /// latest one, or where no series is wanted.
  var year: PreferredYear? { years.map { .year($0.to) } ?? (isYearly ? .latest : nil) }

  /// The change of a subject; of rates in points, of amounts in per cent unless said otherwise.
  func change(of subject: MapTheme.Subject) -> MapChange? {
    guard let years else { return nil }
    let isRate =
      switch subject {
      case .indicator(let column): column.isChange || ["%", "‰"].contains(column.unit)
      case .attribute(let column): ["%", "‰"].contains(column.unit)
      case .factCount: false
      }
    return MapChange(from: years.from, to: years.to, isPercent: isPercent ?? !isRate)
  }
}

/// Of columns with one heading the one that is meant.
enum PreferredYear {
  case latest
  case year(Int)
}
