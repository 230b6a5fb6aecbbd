/// The style sheet of the page.
enum HTMLStyle {
  /// Light and dark colours, both with a contrast of at least 4.5 to 1 between text and ground.
  static let sheet = """
    :root { color-scheme: light dark; --ground: #fff; --ink: #1b1f24; --line: #d0d7de; --soft: #59636e;
      --people: #d7e8ff; --people-line: #0b5cad; --roles: #e3f4d7; --roles-line: #2f6b12;
      --legal: #fde6c8; --legal-line: #8a4b00; --dates: #ece6fa; --dates-line: #5b3ea8;
      --directives: #fff7c2; --directives-line: #7a6400; }
    @media (prefers-color-scheme: dark) { :root { --ground: #0f1419; --ink: #e6edf3; --line: #30363d; --soft: #9aa4af;
      --people: #12335c; --people-line: #7ab8ff; --roles: #1d3b12; --roles-line: #8fd46a;
      --legal: #4a2d05; --legal-line: #ffb65c; --dates: #33255c; --dates-line: #c3adff;
      --directives: #3a3408; --directives-line: #e6cf4a; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.65 system-ui, sans-serif; }
    nav { position: sticky; top: 0; padding: .6rem 0; background: var(--ground); border-bottom: 1px solid var(--line); }
    details { margin: 1.5rem 0; }
    summary { cursor: pointer; }
    h2 { display: inline; font-size: 1.15rem; overflow-wrap: anywhere; }
    small, footer { color: var(--soft); }
    article { margin: .8rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { color: inherit; border-radius: .2em; padding: .05em .1em; }
    mark.people { background: var(--people); border-bottom: 2px solid var(--people-line); }
    mark.roles { background: var(--roles); border-bottom: 2px dashed var(--roles-line); }
    mark.legal-references { background: var(--legal); border-bottom: 3px double var(--legal-line); }
    mark.dates { background: var(--dates); border-bottom: 2px dotted var(--dates-line); }
    mark.directives { background: var(--directives); border-left: 3px solid var(--directives-line);
      border-right: 1px solid var(--directives-line); }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .875rem; }
    caption { text-align: left; font-weight: 600; padding: .3rem 0; }
    th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; }
    """
}
