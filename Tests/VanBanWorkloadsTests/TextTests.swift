import Testing
import VanBan
import VanBanWorkloads

@Suite("Texts of workloads")
struct TextTests {
  private static let text = "Tiếng Việt: ỡ ậ ắ Ộ đ Đ, ngày 1-2.\nQuyết định của Thủ tướng Chính phủ về nước sạch."

  @Test("NFD is longer, all letters apart, and composes back to the same")
  func decomposition() {
    let decomposed = TextVariant.nfd.encode(Self.text)
    #expect(decomposed.count > Self.text.utf8.count)
    #expect(!String(decoding: decomposed, as: UTF8.self).unicodeScalars.contains { 0x1E00...0x1EFF ~= $0.value })
    #expect(Normalizer().normalize(String(decoding: decomposed, as: UTF8.self)).text == Self.text)
  }

  @Test("TCVN3 is read back by the decoder")
  func legacy() throws {
    let text = String(repeating: "quyết định của thủ tướng chính phủ về nước sạch, đường sá\n", count: 4)
    let bytes = TextVariant.tcvn3.encode(text)
    #expect(bytes.count == text.unicodeScalars.count)
    #expect(try TextDecoder.decode(bytes).text == text)
  }

  @Test("noise changes bytes, not words")
  func noise() {
    let text = Array(repeating: Self.text, count: 30).joined(separator: "\n")
    let noisy = String(decoding: TextVariant.noisy.encode(text), as: UTF8.self)
    #expect(noisy != text)
    let words = Tokenizer().words(in: text).count
    #expect(abs(Tokenizer().words(in: noisy).count - words) * 50 < words)
  }

  @Test("a sample has the size asked for, from all over a large collection or all of a small one")
  func sample() {
    let collection = (0..<100).map { "bài số \($0)\n" }
    let few = TextSample.texts(of: collection, byteCount: 120)
    #expect(few.joined().utf8.count <= 120)
    #expect(few.contains { $0.hasPrefix("bài số 8") })
    let many = TextSample.texts(of: collection, byteCount: 10_000)
    #expect((9_900...10_000).contains(many.joined().utf8.count))
    #expect(Set(many).isSuperset(of: collection))
  }

  @Test("pieces have the length asked for, however long that is", arguments: [1, 7, 100, 5_000])
  func pieces(length: Int) {
    let pieces = TextSample.pieces(of: [Self.text], length: length, byteCount: 3 * length)
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { (length...length + 3).contains($0.utf8.count) })
    #expect(Self.text.hasPrefix(pieces[0].prefix(20)))
  }
}
