import Testing

@testable import VanBanText

@Suite struct LineJoiningTests {
  private func normalize(_ text: String) -> String { Normalizer().normalize(text).text }

  private let wrapped = """
    ỦY BAN NHÂN DÂN
    HUYỆN SÔNG MAI
    -------

    Thực hiện
    Kế hoạch số 15/KH-UBND ngày 12 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh
    về phòng, chống thiên tai, Chủ tịch Ủy ban nhân dân huyện yêu cầu Trưởng phòng
    Nông nghiệp chủ trì rà soát các điểm xung yếu theo Quyết định số
    12/2023/QĐ-UBND và báo cáo trước ngày
    20 tháng 4. Các xã chuẩn bị
    phương tiện:

    - Thuyền, xuồng
    và áo phao cho các thôn ven sông theo định mức đã được giao từ đầu năm;
    - Lương thực;
    a) gạo
    b) nước

    Điều
    2. Hiệu lực thi hành

    Nơi nhận:
    Như trên
    Lưu: VT
    """

  @Test func joinsWhatGoesOn() {
    let lines = normalize(wrapped).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("Thực hiện Kế hoạch số 15/KH-UBND") && $0.hasSuffix("phương tiện:") })
    #expect(lines.contains { $0.contains("Trưởng phòng Nông nghiệp") && $0.contains("số 12/2023/QĐ-UBND") })
    #expect(lines.contains { $0.contains("trước ngày 20 tháng 4.") })
    #expect(lines.contains { $0.hasSuffix("từ đầu năm;") && $0.hasPrefix("- Thuyền") })
    #expect(lines.contains("Điều 2. Hiệu lực thi hành"))
  }

  @Test func leavesHeadingsListsAndBlankLines() {
    let lines = normalize(wrapped).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for line in ["ỦY BAN NHÂN DÂN", "HUYỆN SÔNG MAI", "-------", "", "- Lương thực;", "a) gạo", "b) nước", "Lưu: VT"] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(lines.count { $0.isEmpty } == 4)
  }

  @Test func joinsTheShortLineThatClosesAParagraph() {
    let paper =
      wrapped + """


        Căn cứ Nghị định quy định chi tiết một số điều của Luật
        Bảo vệ môi trường;

        Trưởng phòng Nội vụ
        Nguyễn Văn An
        """
    let lines = normalize(paper).split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasSuffix("của Luật Bảo vệ môi trường;") })
    #expect(lines.contains("Nguyễn Văn An"))
  }

  @Test func spansOverALineEndLeadBack() {
    let normalized = Normalizer().normalize(wrapped)
    let bytes = normalized.bytes
    let phrase = Array("Trưởng phòng Nông nghiệp".utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: phrase) } ?? 0
    #expect(wrapped[normalized.map.original(Span(start, start + phrase.count))] == "Trưởng phòng\nNông nghiệp")
  }

  @Test func joinsWithWindowsLineEndsToo() {
    let windows = wrapped.replacing("\n", with: "\r\n")
    #expect(normalize(windows) == normalize(wrapped))
  }

  @Test func leavesOneParagraphALine() {
    let article = """
      Sáng 12/3, huyện Sông Mai họp bàn công tác phòng, chống thiên tai năm 2024 với sự tham dự của đông đủ các ngành, các xã.
      Ông Trần Văn Lợi, Chủ tịch UBND huyện, chủ trì cuộc họp và yêu cầu các đơn vị khẩn trương rà soát phương án ứng phó.
      phòng viên ghi lại ý kiến của bà con thôn Đông, nơi năm trước nước lên tới mái nhà, về những việc cần làm ngay bây giờ.
      Tin, ảnh: Hà My
      """
    #expect(Normalizer().normalize(article).map.isIdentity)
  }

  @Test func leavesVerseAndTables() {
    let verse = "Trăng lên đầu núi\ngió thổi bên sông\nthuyền ai một bóng\nlặng lẽ xuôi dòng"
    #expect(Normalizer().normalize(verse).map.isIdentity)
    let table = wrapped + "\n| xã Đông | 12 |\n| xã Tây | 9 |"
    #expect(normalize(table).hasSuffix("\n| xã Đông | 12 |\n| xã Tây | 9 |"))
  }
}
