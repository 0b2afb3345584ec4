import Gazetteers
import IndicatorCatalogue
import Indicators
import Industries
import InputFiles
import Observations

/// What a correction puts into a fact, read and checked.
enum CorrectedValue: Sendable {
  case confirmed
  case rejected
  case place(PlaceID?)
  case indicator(String)
  case period(ReferencePeriod)
  case industry(IndustryCode?)
  case value(Double)
  case modality(Modality)

  /// The status of a fact that is right as it stands.
  static let confirmedWord = "confirmed"

  /// Reads what a correction says.
  /// - Throws: `InputError` with the line and the nearest right words.
  init(_ correction: Correction, _ analyzer: ReportAnalyzer) throws(InputError) {
    func refusal(_ reason: Message) -> InputError {
      guard case .line(let line) = correction.position else { return InputError(reason) }
      return InputError(file: correction.file, line: line, reason)
    }
    let new = correction.new
    switch correction.field {
    case .status:
      guard [Self.confirmedWord, "rejected"].contains(new) else {
        throw refusal("\(new) is no status: write confirmed or rejected")
      }
      self = new == Self.confirmedWord ? .confirmed : .rejected
    case .place:
      do throws(UnknownPlace) {
        self = .place(
          new.isEmpty ? nil : try GivenPlace.resolve(new, in: analyzer.gazetteer))
      } catch {
        throw refusal(error.fullMessage)
      }
    case .indicator:
      self = .indicator(try Self.indicator(new, analyzer.catalogue, refusal))
    case .period:
      guard let period = ReferencePeriod(new), Self.isPossible(period) else {
        throw refusal("\(new) is no period: write 2021, 2021-05, 2021-01..2021-06 or ?")
      }
      self = .period(period)
    case .industry:
      let code = IndustryCode(new)
      guard new.isEmpty || code.flatMap({ analyzer.industries.name(of: $0) }) != nil else {
        throw refusal("\(new) is no code of GB/T 4754: see jintu industries")
      }
      self = .industry(code)
    case .value:
      guard let value = Double(new), abs(value) <= Quantity.greatest else {
        throw refusal("\(new) is no number")
      }
      self = .value(value)
    case .modality:
      guard let modality = Modality(rawValue: new) else {
        throw refusal(
          "\(new) is no modality: write one of \(list: Modality.allCases.map(\.rawValue))")
      }
      self = .modality(modality)
    }
  }

  /// Whether a report can speak of a period: years of four digits, none ending before it begins.
  private static func isPossible(_ period: ReferencePeriod) -> Bool {
    switch period {
    case .unknown: true
    case .at(let moment): years.contains(moment.year)
    case .span(let first, let last):
      years.contains(first.year) && years.contains(last.year)
        && (first.year, first.month ?? 1) <= (last.year, last.month ?? 12)
    }
  }

  private static let years = 1000...2999

  private static func indicator(
    _ text: String, _ catalogue: IndicatorCatalogue, _ refusal: (Message) -> InputError
  ) throws(InputError) -> String {
    guard !text.isEmpty else { return "" }
    let ids: [String]
    do throws(IndicatorCatalogue.UnknownIndicator) {
      ids = try catalogue.resolve(text)
    } catch {
      throw refusal("indicator \(text): \(error)")
    }
    guard ids.count == 1, let id = ids.first else {
      throw refusal(
        "\(text) is the name of several indicators: write one of \(list: ids)")
    }
    return id
  }
}
