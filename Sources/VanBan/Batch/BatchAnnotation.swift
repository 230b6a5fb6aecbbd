extension Annotator {
  /// Annotates many texts, several at a time, and gives the documents in the order of the sources.
  ///
  /// Memory is bounded: at most four times `maxConcurrentTasks` texts are taken from `sources` ahead of what the caller
  /// has received, so `sources` may be a lazy sequence that reads from disk and never ends.
  ///
  /// ```swift
  /// for await (article, document) in annotator.annotate(articles, maxConcurrentTasks: 8) {
  ///   print(article.id, document.people.count)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - sources: Strings, ``Article``s or values of your own.
  ///   - maxConcurrentTasks: How many texts are worked on at a time; at least 1.
  public func annotate<Sources: Sequence>(
    _ sources: Sources, maxConcurrentTasks: Int = 4
  ) -> OrderedConcurrentMap<Sources, (source: Sources.Element, document: Document)>
  where Sources.Element: AnnotationSource {
    OrderedConcurrentMap(sources, maxConcurrentTasks: maxConcurrentTasks) { source in
      (source, annotate(source.text, publishedAt: source.publishedAt))
    }
  }
}
