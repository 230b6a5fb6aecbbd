import CLexicon

/// The words and tables that the library knows, compiled for look-up.
///
/// Immutable and cheap to copy; the standard lexicon is embedded in the binary and needs no loading.
public struct Lexicon: Sendable {
  let storage: LexiconStorage
  let layout: LexiconLayout
  let vocabulary: Vocabulary
  /// The phrases of the tables.
  package let trie: PhraseTrie

  /// The lexicon that ships with the library.
  public static let standard: Lexicon = {
    // Sound: the bytes are constants of the binary, aligned to 16, and live as long as the process.
    let bytes = unsafe UnsafeRawBufferPointer(start: vanban_lexicon_bytes(), count: vanban_lexicon_size())
    guard let lexicon = unsafe Lexicon(LexiconStorage(immortal: bytes)) else {
      preconditionFailure("the embedded lexicon is of another version: run `swift run lexicon-compiler`")
    }
    return lexicon
  }()

  /// Compiles tables at run time. Linear in their size.
  package init(tables: [TableSource]) {
    var builder = LexiconBuilder()
    for table in tables { builder.add(table) }
    let bytes = builder.build()
    // Sound: the bytes are copied inside the closure.
    let storage = unsafe bytes.withUnsafeBytes { unsafe LexiconStorage(copying: [$0]) }
    guard let lexicon = Lexicon(storage) else {
      preconditionFailure("the builder writes what the reader reads")
    }
    self = lexicon
  }

  private init?(_ storage: LexiconStorage) {
    let bytes = unsafe storage.bytes
    guard bytes.count >= LexiconLayout.headerWords * 4 else { return nil }
    func word(_ index: Int) -> UInt32 { unsafe bytes.load(fromByteOffset: index * 4, as: UInt32.self) }
    guard word(0) == LexiconLayout.magic, word(1) == LexiconLayout.version else { return nil }
    self.storage = storage
    layout = LexiconLayout { Int(word($0)) }
    vocabulary = Vocabulary(
      storage, words: layout.words, wordCount: layout.wordCount, keyCount: layout.trie.keyCount)
    trie = PhraseTrie(storage, layout.trie)
    hasAdditions = false
  }

  /// A lexicon with more words and phrases; its tables are the same.
  init(_ lexicon: Lexicon, _ vocabulary: Vocabulary, _ phrases: TrieSections) {
    storage = lexicon.storage
    layout = lexicon.layout
    self.vocabulary = vocabulary
    trie = PhraseTrie(phrases)
    hasAdditions = true
  }

  /// Whether users' additions are a part of the lexicon.
  package let hasAdditions: Bool

  /// The word at an index from the start of the compiled lexicon.
  ///
  /// Sound: every index comes from the layout or from the sections themselves, which the builder wrote.
  @inline(__always)
  func word(_ index: Int) -> UInt32 {
    unsafe storage.bytes.load(fromByteOffset: index &* 4, as: UInt32.self)
  }

  /// The bytes of the pooled string at an offset; they live as long as the lexicon.
  @inline(__always)
  func pooled(_ offset: UInt32) -> UnsafeRawBufferPointer {
    let start = layout.pool &* 4 &+ Int(offset)
    let length = unsafe Int(storage.bytes[start]) | Int(storage.bytes[start &+ 1]) << 8
    return unsafe UnsafeRawBufferPointer(rebasing: storage.bytes[start &+ 2..<start &+ 2 &+ length])
  }
}
