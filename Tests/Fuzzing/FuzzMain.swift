import Foundation

/// Feeds changed inputs to one part of the program, in this process: `JINTU_FUZZ_TARGET` names the
/// part, the arguments are libFuzzer's.
///
/// Built by `make fuzz` with `-sanitize=fuzzer,address`, which brings the driver that this calls.
@main
enum FuzzMain {
  static func main() {
    let name = ProcessInfo.processInfo.environment["JINTU_FUZZ_TARGET"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
      FileHandle.standardError.write(Data("JINTU_FUZZ_TARGET: name one of \(known)\n".utf8))
      exit(2)
    }
    unsafe FuzzInputs.target = target
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
      unsafe CommandLine.unsafeArgv
    exit(
      unsafe runDriver(&count, &arguments) { bytes, size in
        unsafe FuzzInputs.take(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      })
  }
}

/// libFuzzer's own entry (`FuzzerInterface.h`).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What the driver calls, which can carry no state of its own.
private enum FuzzInputs {
  nonisolated(unsafe) static var target = FuzzTarget.reports

  static func take(_ bytes: [UInt8]) { unsafe target.run(bytes) }
}
