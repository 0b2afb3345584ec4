import Testing

@testable import ByteCoding

/// Archives that other programs open: `Tests/Consumers` has QGIS and office programs do it.
@Suite struct StoredArchiveTests {
  @Test func checksumsAreThoseOfTheFormat() {
    #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(StoredArchive.checksum([]) == 0)
  }

  @Test func filesStandAsTheyAre() {
    let archive = StoredArchive.write([("mimetype", Array("text".utf8)), ("晋/图", [0, 255])])
    // The first file's bytes at a fixed place are how an OpenDocument is known.
    #expect(Array(archive[30..<42]) == Array("mimetypetext".utf8))
    #expect(archive.suffix(22).prefix(12) == [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 2, 0, 2, 0])
    #expect(archive == StoredArchive.write([("mimetype", Array("text".utf8)), ("晋/图", [0, 255])]))
  }
}
