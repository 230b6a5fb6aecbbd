/// What `vanban tasks --help` teaches.
enum TasksHelp {
  static let discussion = """
    Each directive of a document is a task: who must act, what must be done, when, who leads and who takes part, which \
    paper or report must come out of it, who demands it and on which legal basis. The last day is told where the text \
    and the day of publication tell it: "trước ngày 30/9" leaves until the 29th, "chậm nhất ngày 30/9" until the 30th.

    table fits the terminal; markdown goes into a page or a ticket; csv into a spreadsheet (RFC 4180; lists parted by \
    "; "); jsonl is an object a task; ics is a calendar (RFC 5545) of the tasks with a date. Several files, and files \
    of JSON lines, get a column with the document's name. Inputs and exit status are those of annotate.

    EXAMPLES
      vanban tasks notice.txt --published-at 2025-09-08
      vanban tasks notices/ --addressee "Sở Tài chính" --due-before 2025-10-01
      vanban tasks notices/ --issuer "chu tich ubnd tinh" --format markdown --language vi
      vanban tasks notices/ --format csv --bom -o tasks.csv
      vanban tasks notices/ --format ics -o tasks.ics
      vanban tasks articles.jsonl --format ics --calendar-entry event -o tasks.ics
    """
}
