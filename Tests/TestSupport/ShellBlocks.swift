/// The commands of a document: what it says to type.
public enum ShellBlocks {
  /// The lines of the blocks that begin with ```` ```sh ````, in the order of the text.
  public static func commands(in text: String) -> [String] {
    var commands: [String] = []
    var isCode = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        isCode = line == "```sh"
      } else if isCode {
        commands.append(String(line))
      }
    }
    return commands
  }
}
