import DossierText
import Testing

@Suite struct SafeTextFormsTests {
    @Test(arguments: [
        ("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")"),
        ("+1", "'+1"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("=\u{301}", "'=\u{301}"),
        ("'=1", "''=1"), ("''-", "'''-"),
        ("'quoted'", "'quoted'"), ("a=b", "a=b"), ("", ""), ("'", "'"), ("''", "''"),
    ])
    func `a cell never starts a formula and the value comes back`(value: String, cell: String) {
        #expect(SafeText.formulaNeutralised(value) == cell)
        #expect(SafeText.formulaRestored(cell) == value)
    }

    @Test func `neutralising and restoring is the identity on every short text`() {
        let alphabet = ["'", "=", "-", "a", " ", "\t"]
        var texts = [""]
        for _ in 0..<4 {
            texts += texts.flatMap { text in alphabet.map { text + $0 } }
        }
        let unique = Set(texts)
        #expect(Set(unique.map(SafeText.formulaNeutralised)).count == unique.count)
        for text in unique {
            #expect(SafeText.formulaRestored(SafeText.formulaNeutralised(text)) == text)
            #expect(SafeText.csvValue(unquoted(SafeText.csvCell(text))) == text)
        }
    }

    @Test(arguments: [
        ("plain", "plain"), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
        ("say \"x\"", "\"say \"\"x\"\"\""),
        ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""),
        ("=1,2", "\"'=1,2\""), ("\u{1B}[0m", "⟨U+001B⟩[0m"), ("a\u{200B}", "a⟨U+200B⟩"),
    ])
    func `a CSV cell is quoted where it must be`(value: String, cell: String) {
        #expect(SafeText.csvCell(value) == cell)
    }

    @Test func `a CSV cell is quoted for the separator in use`() {
        #expect(SafeText.csvCell("a|b", separator: "|") == "\"a|b\"")
        #expect(SafeText.csvCell("a|b") == "a|b")
    }

    @Test(arguments: [
        ("a\tb", "a\\tb"), ("a\nb\r", "a\\nb\\r"), ("C:\\new", "C:\\\\new"), ("-5", "-5"),
        ("\u{1B}]0;", "⟨U+001B⟩]0;"), ("\u{2028}", "⟨U+2028⟩"),
        ("\\⟨U+0041⟩", "\\\\⟨U+27E8⟩U+0041⟩"),
    ])
    func `a TSV cell is one line without tabs`(value: String, cell: String) {
        #expect(SafeText.tsvCell(value) == cell)
        #expect(SafeText.tsvValue(cell) == value)
    }

    @Test func `HTML text closes no element, attribute or script`() {
        let attack = "\"><script>alert('&')</script>\u{202E}\u{0}"
        #expect(
            SafeText.html(attack)
                == "&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;⟨U+202E⟩⟨U+0000⟩"
        )
        #expect(SafeText.html("a\n海") == "a\n海")
    }

    @Test func `DOT text ends no string and is no entity`() {
        #expect(
            SafeText.dotString("a\"];b [URL=\"x\\") == "\"a\\\"];b [URL=\\\"x\\\\\""
        )
        #expect(SafeText.dotString("A&amp;B\nC\r") == "\"A&amp;amp;B\\nC⟨U+000D⟩\"")
        #expect(SafeText.dotString("<b>") == "\"<b>\"")
    }

    @Test func `Mermaid text ends no string and starts no tag`() {
        #expect(
            SafeText.mermaidString("a\"] --> b;<img>#")
                == "\"a#quot;] --#gt; b#59;#lt;img#gt;#35;\""
        )
    }

    @Test(arguments: [
        "http://example.org/a?b=c#d", "https://例え.jp/", "HTTPS://example.org",
    ])
    func `web addresses may become links`(address: String) {
        #expect(SafeText.webLink(address) == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", " http://x", "http://", "http:///x", "https:/x", "data:text/html,x",
        "http://x\u{202E}", "http://x y", "http://x\n", "http://x\\y", "http://x\">", "", "//x",
        "https://", "java\u{0}script:x",
    ])
    func `other addresses never become links`(address: String) {
        #expect(SafeText.webLink(address) == nil)
    }

    @Test(arguments: [
        ("hikvision", "hikvision"), ("K7QF-3M9X@desk-a.local:7717", "K7QF-3M9X@desk-a.local:7717"),
        ("Tang Xiao'ou", "'Tang Xiao'\\''ou'"), ("", "''"), ("$(rm -rf ~)", "'$(rm -rf ~)'"),
        ("海", "'海'"), ("a\u{1B}", "'a⟨U+001B⟩'"), ("~", "'~'"),
    ])
    func `a shell takes the word as one word`(word: String, quoted: String) {
        #expect(SafeText.shellWord(word) == quoted)
    }

    @Test func `a log event is one line and no value looks like a field`() {
        let line = SafeText.logLine(
            "peer refused\nforged level=info",
            fields: [
                ("peer", "newsroom"), ("name", "a b"), ("code", "x=y"),
                ("text", "a\"b\\c\nd\u{1B}"),
                ("empty", ""), ("cjk", "海"), ("bidi", "\u{202E}"), ("bad key", "v"),
            ]
        )
        let expected =
            "peer refused\\nforged level=info peer=newsroom name=\"a b\" code=\"x=y\""
            + " text=\"a\\\"b\\\\c\\nd\\u{1B}\" empty=\"\" cjk=\"海\" bidi=\"\\u{202E}\""
            + " \"bad key\"=v"
        #expect(line == expected)
    }

    @Test func `JSON text is one harmless line`() {
        #expect(
            SafeText.jsonString("a\"\\\n\t\r\u{1B}\u{7F}\u{202E}海\u{F0000}")
                == "\"a\\\"\\\\\\n\\t\\r\\u001b\\u007f\\u202e海\\udb80\\udc00\""
        )
    }
}
