/// Vietnamese in the 26 letters of ASCII.
package enum PlainLetters {
  /// The text in lower case, without tones and without the signs of ă, â, đ, ê, ô, ơ, ư. Linear.
  ///
  /// `Đắk Lắk` becomes `dak lak`. What is no Vietnamese letter stays.
  package static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let lower = LowerCase.fold(scalar.value)
      let vowel = ToneTable.split(lower)?.vowel ?? lower
      folded.append(Unicode.Scalar(plain[vowel] ?? vowel) ?? scalar)
    }
    return String(folded)
  }

  private static let plain: [UInt32: UInt32] = Dictionary(
    uniqueKeysWithValues: zip("ăâđêôơư".unicodeScalars.map(\.value), "aadeoou".unicodeScalars.map(\.value)))
}
