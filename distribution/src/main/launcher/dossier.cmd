@echo off
rem Starts an installed Dossier with a Java of 21 or newer: JAVA_HOME if it is set, else the one in the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if exist "%home%\runtime\bin\java.exe" (
    set "java=%home%\runtime\bin\java.exe"
) else if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m -Djava.awt.headless=true %DOSSIER_JAVA_OPTS% -jar "%home%\lib\dossier.jar" %*
exit /b %ERRORLEVEL%
