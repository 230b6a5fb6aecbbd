import VanBanLexicon
import VanBanText

extension TokenTable {
  /// Cuts normalised UTF-8 into tokens. Linear in the length.
  package init(_ bytes: [UInt8], lexicon: Lexicon) {
    // Sound: the reader and the folded token live inside the closures that lend their memory.
    self = unsafe withUnsafeTemporaryAllocation(byteCount: FoldedToken.capacity, alignment: 8) { scratch in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let reader = unsafe ByteReader(buffer), let base = scratch.baseAddress else { return TokenTable() }
        var scanner = TokenScanner(reader, lexicon: lexicon, folded: unsafe FoldedToken(base))
        scanner.run()
        return scanner.tokens
      }
    }
  }
}
