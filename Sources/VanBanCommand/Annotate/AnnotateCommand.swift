import ArgumentParser
import FoundationEssentials
import VanBan

/// `vanban annotate`: documents in, records out.
struct AnnotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate", abstract: "Annotates documents: people, roles, legal references, dates, directives.")

  @Argument(help: "Files or folders.") var inputs: [String] = []
  @Option(help: "jsonl") var format = "jsonl"

  func run() async throws {
    let annotator = Annotator()
    for path in inputs {
      for file in files(path) {
        let data = try Data(contentsOf: URL(filePath: file))
        if file.hasSuffix(".jsonl") {
          for line in data.split(separator: 10) {
            let r = try JSONDecoder().decode(Input.self, from: Data(line))
            let d = annotator.annotate(r.text, publishedAt: r.publishedAt.flatMap { CalendarDate(iso: $0) })
            print(RecordWriter().record(d, id: r.id))
          }
        } else {
          let name = URL(filePath: file).deletingPathExtension().lastPathComponent
          print(RecordWriter().record(annotator.annotate(String(decoding: data, as: UTF8.self)), id: name))
        }
      }
    }
  }

  struct Input: Decodable {
    var id: String
    var text: String
    var publishedAt: String?
  }

  func files(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return [path] }
    return names.sorted().filter { $0.hasSuffix(".txt") }.map { path + "/" + $0 }
  }
}
