import ArgumentParser
import Glibc
import InputFiles
import TextScanning

/// Runs the command and turns whatever ends it into the contract's exit codes: 0 done, 1 refused or
/// failed, 2 wrong usage, 3 done but some reports could not be read.
@main
enum Main {
  static func main() {
    // A reader that stops reading (`| head`) ends the program quietly through the failed write.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow further is an error to report, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    Interruption.watch()
    do {
      var arguments = arguments
      try UserLanguage.removeOption(from: &arguments)
      var command = try Jintu.parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      finish(error)
    }
  }

  /// The arguments; a name that is no UTF-8 keeps its bytes.
  private static var arguments: [String] {
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { break }
      unsafe arguments.append(
        FileName.text(of: UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
    }
    return arguments
  }

  /// Prints what the user asked the parser for: help, the version, a script for a shell.
  private static func printAnswer(to request: any Error) {
    let answer = Jintu.fullMessage(for: request)
    if answer == ProgramVersion.number {
      // Only the number is known to the parser: what else there is to say takes opening a file.
      print(ProgramVersion.line)
    } else if UserLanguage.current == .chinese, answer.hasPrefix("OVERVIEW: ") {
      let page = Jintu.fullMessage(for: request, columns: HelpText.unbrokenWidth)
      print(HelpText.translated(page, width: Terminal.width))
    } else {
      print(answer)
    }
  }

  private static func finish(_ error: any Error) -> Never {
    let code = Jintu.exitCode(for: error)
    if code == .success {
      printAnswer(to: error)
      exit(0)
    }
    if code == .validationFailure {
      Diagnostics.line(verbatim: ParserText.translated(Jintu.fullMessage(for: error)))
      exit(2)
    }
    Diagnostics.line("jintu: \(Message(of: error))")
    exit(1)
  }
}
