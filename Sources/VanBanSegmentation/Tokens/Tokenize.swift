import VanBanLexicon
import VanBanText

extension TokenTable {
  /// Cuts normalised UTF-8 into tokens. Linear in the length.
  package init(_ bytes: [UInt8], lexicon: Lexicon) { self.init(bytes, lexicon: lexicon, takesCommonTokens: true) }

  /// Cuts with or without the fast loop for common tokens, which give the same table.
  ///
  /// Room is made for a token in three bytes, more than running text needs; a text that needs more is cut again with
  /// room for a token in each byte.
  init(_ bytes: [UInt8], lexicon: Lexicon, takesCommonTokens: Bool) {
    let table =
      TokenTable(bytes, lexicon, takesCommonTokens, capacity: bytes.count / 3 + 16)
      ?? TokenTable(bytes, lexicon, takesCommonTokens, capacity: bytes.count)
    guard let table else { preconditionFailure("no token is empty") }
    self = table
  }

  private init?(_ bytes: [UInt8], _ lexicon: Lexicon, _ takesCommonTokens: Bool, capacity: Int) {
    self.init(capacity: capacity) { columns in
      // Sound: the reader and the folded token live inside the closures that lend their memory.
      unsafe withUnsafeTemporaryAllocation(byteCount: FoldedToken.capacity, alignment: 8) { scratch in
        unsafe bytes.withUnsafeBufferPointer { buffer in
          guard let reader = unsafe ByteReader(buffer), let base = scratch.baseAddress else { return }
          var scanner = TokenScanner(
            reader, lexicon: lexicon, folded: unsafe FoldedToken(base), columns, takesCommonTokens: takesCommonTokens)
          scanner.run()
          columns = scanner.tokens
        }
      }
    }
  }
}
