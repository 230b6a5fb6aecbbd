/// The style sheet of the page.
enum HTMLStyle {
  /// The whole sheet.
  static let sheet = [colors, page, marks, switches, tables, paper].joined(separator: "\n")

  /// Light and dark colours, both with a contrast of at least 4.5 to 1 between text and ground.
  private static let colors = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --line: #d0d7de; --soft: #59636e; --link: #0b5cad;
      --head: #f4f6f8; --people: #d7e8ff; --people-line: #0b5cad; --roles: #e0f3d3; --roles-line: #2f6b12;
      --organizations: #ececec; --organizations-line: #57606a; --places: #d5f2ee; --places-line: #0f6a5f;
      --legal: #fde3c0; --legal-line: #8a4b00; --dates: #ece6fa; --dates-line: #5b3ea8;
      --directives: #fff9d6; --directives-line: #7a6400; }
    @media (prefers-color-scheme: dark) { :root { --ground: #0f1419; --ink: #e6edf3; --line: #30363d; --soft: #9aa4af;
      --link: #7ab8ff; --head: #171d24; --people: #12335c; --people-line: #7ab8ff; --roles: #1d3b12;
      --roles-line: #8fd46a; --organizations: #262c33; --organizations-line: #aab4be; --places: #0c3b36;
      --places-line: #6fd6c8; --legal: #4a2d05; --legal-line: #ffb65c; --dates: #33255c; --dates-line: #c3adff;
      --directives: #2b2808; --directives-line: #e6cf4a; } }
    """

  /// The frame: lines of some eighty letters, and room between them for Vietnamese marks above and below.
  private static let page = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 7rem; }
    body { margin: 0 auto; max-width: 64rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    nav, summary { position: sticky; z-index: 1; background: var(--ground); }
    nav { top: 0; z-index: 2; min-height: 3rem; padding: .7rem 0 .4rem; display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; }
    nav input { margin: 0 .4rem 0 0; }
    details { margin: 0 0 1.5rem; }
    summary { top: 3rem; padding: .4rem 0; border-bottom: 1px solid var(--line); cursor: pointer; }
    h2 { display: inline; font-size: 1.15rem; overflow-wrap: anywhere; margin-right: .5rem; }
    a { color: var(--link); text-decoration: none; }
    a:hover, a:focus-visible { text-decoration: underline; }
    small, footer { color: var(--soft); }
    article { max-width: 46rem; margin: 1rem 0 1.5rem; font-size: 1.0625rem; line-height: 1.85; white-space: pre-wrap;
      overflow-wrap: anywhere; }
    """

  private static let marks = """
    mark { color: inherit; border-radius: .2em; padding: .08em .12em; }
    mark.people { background: var(--people); border-bottom: 2px solid var(--people-line); }
    mark.roles { background: var(--roles); border-bottom: 2px dashed var(--roles-line); }
    mark.organizations { background: var(--organizations); border-bottom: 1px solid var(--organizations-line); }
    mark.places { background: var(--places); border-bottom: 1px dotted var(--places-line); }
    mark.legal-references { background: var(--legal); border-bottom: 3px double var(--legal-line); }
    mark.dates { background: var(--dates); border-bottom: 2px dotted var(--dates-line); }
    mark.directives { background: var(--directives); border-left: 3px solid var(--directives-line);
      border-right: 1px solid var(--directives-line); }
    mark > a::after { content: attr(aria-label); margin-left: .2em; font-size: .62em; line-height: 0;
      vertical-align: super; color: var(--soft); }
    mark.directives > a::after { color: var(--directives-line); }
    :target { outline: 2px solid var(--link); outline-offset: 1px; }
    details:target, table:target { outline: none; }
    """

  private static let switches =
    RecordKind.allCases.map { kind in
      """
      body:has(#show-\(kind.rawValue):not(:checked)) main mark.\(kind.rawValue) { background: none; border: 0; padding: 0; }
      body:has(#show-\(kind.rawValue):not(:checked)) main mark.\(kind.rawValue) > a { display: none; }
      """
    }.joined(separator: "\n")

  private static let tables = """
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .875rem; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; min-width: 4.5rem; }
    th { background: var(--head); }
    th:empty { min-width: 0; }
    table[id$="-directives"] :is(th, td):nth-child(n + 2):nth-child(-n + 3) { min-width: 9rem; }
    table[id$="-directives"] :is(th, td):nth-child(4) { min-width: 16rem; }
    .whole { white-space: nowrap; }
    tr[id] > td:first-child { white-space: nowrap; min-width: 0; }
    """

  /// For narrow windows and for paper.
  private static let paper = """
    @media (max-width: 44rem) { html { scroll-padding-top: 1rem; } nav, summary { position: static; }
      article { font-size: 1rem; line-height: 1.75; } }
    @media print { nav, summary { position: static; } nav input, .ways { display: none; }
      mark, th { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      body { max-width: none; padding: 0 1px; font-size: 10pt; } article { max-width: none; font-size: 11pt; }
      tr { break-inside: avoid; } caption { break-after: avoid; } thead { display: table-header-group; } .table { overflow: visible; }
      details + a + details { break-before: page; } }
    """
}
