import VanBanText
