import Gazetteers
import Messages
import Testing

@Suite struct MessageTests {
  @Test func aMessageKeepsItsTemplateAndItsValues() {
    let message: Message = "has \(3) fields instead of \(5)"
    #expect(message.template == "has {1} fields instead of {2}")
    #expect(message.description == "has 3 fields instead of 5")
    #expect(message.text(in: .chinese) == "有 3 个字段，应为 5 个")
    #expect(message.missingTemplates.isEmpty)
  }

  @Test func messagesStandInMessages() {
    let inner: Message = "is empty"
    let message: Message = "jintu: \(inner)"
    #expect(message.description == "jintu: is empty")
    #expect(message.text(in: .chinese) == "jintu: 是空的")
    let unknown: Message = "jintu: \("nobody says this" as Message)"
    #expect(unknown.missingTemplates == ["nobody says this"])
    #expect(unknown.text(in: .chinese) == "jintu: nobody says this")
  }

  @Test func listsAreSetAsTheLanguageDoes() {
    let message: Message = "has no column of files: \(list: ["a", "b"])"
    #expect(message.description == "has no column of files: a, b")
    #expect(message.text(in: .chinese) == "没有文件列：a、b")
  }

  @Test func bracesOfValuesStayAsTheyAre() {
    let message: Message = "is no JSON object: \("{2}")"
    #expect(message.description == "is no JSON object: {2}")
    #expect(Message(verbatim: "{1}{2}").description == "{1}{2}")
  }

  @Test func aTemplateReadsWhatItWrote() {
    let template = MessageTemplate("The value '{1}' is invalid for '{2}'")
    #expect(
      template.values(in: "The value 'x' is invalid for '--y <y>'") == [0: "x", 1: "--y <y>"])
    #expect(template.values(in: "The value 'x' is invalid") == nil)
    #expect(template.values(in: "The value 'x' is invalid for 'y' today") == nil)
    #expect(MessageTemplate("Error: {1}").values(in: "Error: ") == [0: ""])
  }

  @Test(arguments: [
    (["LANG": "zh_CN.UTF-8"], MessageLanguage.chinese),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .english),
    (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"], .chinese),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": ""], .chinese), ([:], .english),
  ])
  func theLocaleChoosesTheLanguage(_ variables: [String: String], _ language: MessageLanguage) {
    #expect(MessageLanguage(environment: { variables[$0] }) == language)
  }

  /// Words of records that lists for people translate by what they are.
  @Test func everyWordOfAListHasARow() {
    let names =
      AdministrativeLevel.allCases.map(\.name) + CoordinateBasis.allCases.map(\.name)
      + PlaceSearch.Method.allCases.map(\.name)
    for name in names {
      #expect(Message(stringLiteral: name).missingTemplates.isEmpty, "\(name)")
    }
  }
}
