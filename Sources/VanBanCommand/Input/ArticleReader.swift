import VanBan

/// Reads and decodes one piece of work.
struct ArticleReader: Sendable {
  /// An article and what there is to say about how it was read.
  struct Reading: Sendable {
    /// What was read.
    var article: Article
    /// The encoding, where it was detected and is not UTF-8.
    var detected: TextEncoding?
    /// The byte offsets of what did not fit and was replaced.
    var replacements: [Int] = []
  }

  /// The encoding of text files.
  let encoding: EncodingChoice
  /// Whether to replace what does not fit.
  let isLossy: Bool
  /// The day of publication of articles that do not give their own.
  let publishedAt: CalendarDate?

  /// Reads one article.
  func read(_ item: SourceItem) throws(CommandFailure) -> Reading {
    switch item {
    case .failure(let failure): throw failure
    case .standardInput(let start): try text(standardInput(start), name: FileDescriptor.standardInput.name, id: "stdin")
    case .file(let file): try text(try bytes(of: file.path), name: file.path, id: file.id)
    case .line(let bytes, let file, let number): try line(bytes, file: file, number: number)
    }
  }

  private func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    do {
      let file = try FileDescriptor.reading(path)
      defer { file.close() }
      return try file.readAll()
    } catch {
      throw CommandFailure(message: "\(error)", status: .noInput)
    }
  }

  /// The whole of standard input, of which `start` has been read; at its end nothing has.
  private func standardInput(_ start: [UInt8]) throws(CommandFailure) -> [UInt8] {
    guard !start.isEmpty else { return [] }
    do {
      return start + (try FileDescriptor.standardInput.readAll())
    } catch {
      throw CommandFailure(message: "\(error)", status: .noInput)
    }
  }

  private func text(_ bytes: [UInt8], name: String, id: String) throws(CommandFailure) -> Reading {
    let decoded = try decode(bytes, as: encoding.decoderChoice, name: name)
    let article = Article(id: id, text: decoded.text, publishedAt: publishedAt)
    let isNews = encoding == .auto && decoded.encoding != .utf8
    return Reading(
      article: article, detected: isNews ? decoded.encoding : nil, replacements: decoded.replacements)
  }

  /// JSON is UTF-8 (RFC 8259) unless another encoding is named.
  private func line(_ bytes: [UInt8], file: InputFile, number: Int) throws(CommandFailure) -> Reading {
    let place = "\(file.name):\(number)"
    let choice = encoding == .auto ? .named(.utf8) : encoding.decoderChoice
    let decoded = try decode(bytes, as: choice, name: place)
    do throws(RecordError) {
      let record = try ArticleRecord(decoded.text, lossy: isLossy)
      let id = record.id ?? "\(file.id):\(number)"
      let article = Article(id: id, text: record.text, publishedAt: record.publishedAt ?? publishedAt)
      return Reading(article: article, replacements: decoded.replacements + record.replacements)
    } catch {
      throw CommandFailure(message: "\(place): \(error)", status: .badData)
    }
  }

  private func decode(_ bytes: [UInt8], as choice: TextDecoder.Choice, name: String) throws(CommandFailure)
    -> DecodedText
  {
    do throws(TextDecodingError) {
      return try TextDecoder.decode(bytes, as: choice, lossy: isLossy)
    } catch {
      throw CommandFailure(message: "\(name): \(error)", status: .badData)
    }
  }
}
