/// What `vanban annotate --help` teaches.
enum AnnotateHelp {
  static let discussion = """
    A folder gives every .txt, .jsonl and .ndjson file in it and below it; other files must be named themselves. \
    Documents are worked on in parallel and come out in the order of the input. A record's id is the file's name \
    without extension, with its folders below the one that was named where two files are called the same, or the id of \
    the JSON record. JSON lines from standard input are answered as they come.

    An input that cannot be read is reported on standard error and the others still come out.
    Exit status: 0 all went well; 1 some inputs failed; when nothing came out, 65 for bad data or 66 for a missing \
    input; 64 wrong usage; 73 the output could not be written.

    EXAMPLES
      vanban annotate article.txt
      vanban annotate news/ --format html --output news.html
      vanban annotate news/ --lexicon names.txt
      vanban annotate old.txt --encoding tcvn3 --published-at 2004-05-31
      vanban annotate decree.txt --ids akn
      cat articles.jsonl | vanban annotate --kinds people,roles > records.jsonl
    """
}
