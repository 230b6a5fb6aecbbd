@_exported public import VanBanExtraction
@_exported public import VanBanLexicon
@_exported public import VanBanSegmentation
@_exported public import VanBanText
