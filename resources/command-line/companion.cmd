@echo off
rem The command line of Support Companion: its own Node and the same core as the window.
setlocal
set "ELECTRON_RUN_AS_NODE="
set "NODE_OPTIONS="
"%~dp0resources\node\node.exe" "%~dp0resources\app.asar.unpacked\out\cli\main.cjs" %*
exit /b %ERRORLEVEL%
