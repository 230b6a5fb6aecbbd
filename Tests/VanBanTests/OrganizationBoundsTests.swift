import Testing
import VanBan

/// Bodies whose name ends at the end of a line.
@Suite struct OrganizationBoundsTests {
  @Test func aNameThatEndsInItsLineHasNoEmptyParent() {
    let document = Annotator().annotate(
      "Điều 5. Việc của cơ quan thanh tra nhà nước\nCơ quan thanh tra nhà nước báo cáo.")
    #expect(document.people.isEmpty)
  }
}
