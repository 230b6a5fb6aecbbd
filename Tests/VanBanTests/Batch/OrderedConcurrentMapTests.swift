import Synchronization
import Testing
import VanBan

@Suite("A batch keeps order and bounds")
struct OrderedConcurrentMapTests {
  @Test("results come in input order, whichever is done first", arguments: [1, 2, 3, 7, 100])
  func order(limit: Int) async {
    let map = OrderedConcurrentMap(0..<50, maxConcurrentTasks: limit) { number in
      for _ in 0..<(50 - number) { await Task.yield() }
      return number
    }
    var results: [Int] = []
    for await result in map { results.append(result) }
    #expect(results == Array(0..<50))
  }

  @Test("no more is taken from the input than the tasks can hold", arguments: [1, 4])
  func boundedness(limit: Int) async {
    let taken = Mutex(0)
    let endless = sequence(first: 0) { number in
      taken.withLock { $0 = number + 1 }
      return number + 1
    }
    var received = 0
    for await _ in OrderedConcurrentMap(endless, maxConcurrentTasks: limit, transform: { $0 }) {
      received += 1
      #expect(taken.withLock { $0 } <= received + 4 * limit)
      if received == 100 { break }
    }
    #expect(received == 100)
  }

  @Test("no more tasks work at a time than were asked for, and no fewer", arguments: [1, 3])
  func width(limit: Int) async {
    let working = Mutex((now: 0, most: 0))
    let map = OrderedConcurrentMap(0..<40, maxConcurrentTasks: limit) { number in
      working.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      for _ in 0..<20 { await Task.yield() }
      working.withLock { $0.now -= 1 }
      return number
    }
    var results: [Int] = []
    for await result in map { results.append(result) }
    #expect(results == Array(0..<40))
    #expect(working.withLock { $0.most } == limit)
  }

  @Test("an empty input gives nothing, and a limit of none is one")
  func edges() async {
    var count = 0
    for await _ in OrderedConcurrentMap([Int](), maxConcurrentTasks: 4, transform: { $0 }) { count += 1 }
    for await _ in OrderedConcurrentMap([1, 2], maxConcurrentTasks: 0, transform: { $0 }) { count += 1 }
    #expect(count == 2)
  }

  @Test("what is under way comes out before the input is waited for")
  func waiting() async {
    let taken = Mutex(0)
    let numbers = sequence(state: 0) { number in
      number += 1
      taken.withLock { [number] in $0 = number }
      return number <= 6 ? number : nil
    }
    // The input would have to be waited for behind every second element.
    var results = OrderedConcurrentMap(
      numbers, maxConcurrentTasks: 4, isReady: { _ in taken.withLock { $0 % 2 == 1 } }, transform: { $0 }
    ).makeAsyncIterator()
    var idle: [Int] = []
    while let result = await results.next() {
      if results.isIdle { idle.append(result) }
    }
    #expect(idle == [2, 4, 6])
  }

  @Test("documents come with their sources")
  func documents() async {
    let articles = (0..<20).map { Article(id: "\($0)", text: String(repeating: "Ông Lê An. ", count: $0)) }
    var ids: [String] = []
    for await (article, document) in Annotator().annotate(articles, maxConcurrentTasks: 3) {
      #expect(document.text == article.text)
      ids.append(article.id)
    }
    #expect(ids == articles.map(\.id))
  }
}
