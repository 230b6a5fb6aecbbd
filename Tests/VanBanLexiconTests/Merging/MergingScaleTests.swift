import CTextScan
import Testing

@testable import VanBanLexicon

/// What a look-up costs does not grow with what was added.
@Suite struct MergingScaleTests {
  /// Made-up words of two syllables: many with new syllables, and all under few first ones.
  private static func additions(_ count: Int) -> [Lexicon.Addition] {
    (0..<count).map { Lexicon.Addition("\(["sân", "zu", "quyr"][$0 % 3]) x\(String($0, radix: 36))") }
  }

  @Test(arguments: [1_000, 40_000])
  func searchesStayShort(_ count: Int) throws {
    let merged = try Lexicon.standard.merging(Self.additions(count))
    #expect(merged.keyCount > Lexicon.standard.keyCount + count * 9 / 10)
    #expect(Self.meanTrieProbes(merged.trie) < 2)
    #expect(Self.meanWordProbes(merged.vocabulary) < 2)
  }

  @Test func sectionsGrowWithWhatIsAdded() throws {
    func slots(_ count: Int) throws -> Int {
      let words = unsafe try Lexicon.standard.merging(Self.additions(count)).vocabulary.words
      return unsafe Int(words.slot_count)
    }
    let more = 20_000
    #expect(try slots(more) <= (Lexicon.standard.keyCount * 2 + more) * 4)
  }

  /// Equal additions share a model and a value, however many there are.
  @Test func repetitionAddsNothing() throws {
    let merged = try Lexicon.standard.merging(Array(repeating: "zuvaly quyrox", count: 20_000))
    #expect(merged.entries(of: ["zuvaly", "quyrox"].map(merged.key(of:))).count == 2)
  }

  private static func meanTrieProbes(_ trie: PhraseTrie) -> Double {
    var (probes, count) = (0, 0)
    for number in 0..<trie.nodeCount {
      let node = trie.node(UInt32(number))
      guard node.children != 0 else { continue }
      for at in 0...node.slotMask {
        let slot = unsafe trie.slots[node.firstSlot + at]
        guard slot.key != 0 else { continue }
        probes += 1 + (at - TrieSlot.home(slot.key, mask: node.slotMask)) & node.slotMask
        count += 1
      }
    }
    return Double(probes) / Double(count)
  }

  private static func meanWordProbes(_ vocabulary: Vocabulary) -> Double {
    let words = unsafe vocabulary.words
    var (probes, count) = (0, 0)
    let mask = unsafe words.slot_count - 1
    for at in 0...mask {
      let word = unsafe words.slots[Int(at)]
      guard word.low != 0 else { continue }
      probes += Int(1 + (at - ctextscan_word_slot(word.low, word.high, mask + 1)) & mask)
      count += 1
    }
    return Double(probes) / Double(count)
  }
}
