import ArgumentParser

/// The program: only wires; each command has a file of its own.
struct Jintu: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jintu",
    abstract: "晋图: reads reports from Shanxi's counties and maps what they say.",
    discussion: """
      Reads Chinese reports, recognises every county, township and village they name, extracts \
      each figure with its place, period and industry, and writes GeoJSON layers, tables and SVG \
      maps.

      EXAMPLES:
        jintu export reports --out maps
        jintu extract report.txt | grep '"type":"fact"'
        jintu map reports --measure planted_area --level county --out area.svg
        jintu brief reports --industry 养殖 --within 吕梁市 --out brief.docx
        jintu place 交口 --in 灵石县
        jintu industries 光伏
        jintu indicators 粮食

      The environment variable JINTU_GAZETTEER names the folder of the gazetteer's tables for all \
      commands that --gazetteer gives none.

      Messages are in Chinese where the locale is Chinese; --lang zh or --lang en, before or behind \
      a command, chooses.

      Exit codes: 0 done; 1 refused or failed; 2 wrong usage; 3 done, but some reports could not \
      be read.
      """,
    version: ProgramVersion.number,
    subcommands: [
      ExportCommand.self, ExtractCommand.self, MapCommand.self, BriefCommand.self,
      PlaceCommand.self, IndustriesCommand.self, IndicatorsCommand.self, GazetteerCommand.self,
      EvaluateCommand.self,
    ])
}
