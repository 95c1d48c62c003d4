; What the uninstaller for Windows does beside taking its files away; electron-builder puts it in by this macro's name.

!include LogicLib.nsh

; The app registers companion:// for the account at its start. It is taken back only where it still leads to this
; installation (the path in quotes that Electron wrote), and not while a newer version replaces this one.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    Push $R0
    Push $R1
    Push $R2
    ReadRegStr $R0 HKCU "Software\Classes\companion\shell\open\command" ""
    StrLen $R1 '"$INSTDIR\'
    StrCpy $R2 $R0 $R1
    ${if} $R2 == '"$INSTDIR\'
      DeleteRegKey HKCU "Software\Classes\companion"
    ${endif}
    Pop $R2
    Pop $R1
    Pop $R0
  ${endif}
!macroend
