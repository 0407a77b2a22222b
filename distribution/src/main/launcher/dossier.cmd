@echo off
rem Starts an installed Dossier with a Java of 21 or newer: JAVA_HOME if it is set, else the one in the PATH.
setlocal
set "home=%~dp0.."
set "java=java"
if exist "%home%\runtime\bin\java.exe" (
    set "java=%home%\runtime\bin\java.exe"
    goto choose
)
if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
    if not exist "%JAVA_HOME%\bin\java.exe" goto missing
    if not exist "%JAVA_HOME%\release" goto ask
    findstr /r /c:"JAVA_VERSION=.2[1-9]" /c:"JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul || goto old
    goto choose
)
where java >nul 2>nul || goto missing
:ask
rem The third word of 'openjdk version "21.0.5" 2024-10-15'; of old ones it is "1.8.0_402".
set "major="
for /f "tokens=3" %%v in ('""%java%" -version 2>&1 | findstr /i version"') do for /f "delims=.-+ " %%m in ("%%~v") do set "major=%%m"
if not defined major goto choose
if %major% LSS 21 goto old
:choose
rem As the launcher for Unix: thousands of cases are done before the second compiler would have paid.
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dorg.freemarker.loggerLibrary=none -Xss4m -Djava.awt.headless=true %DOSSIER_JAVA_OPTS% -jar "%home%\lib\dossier.jar" %*
exit /b %ERRORLEVEL%
:missing
echo dossier: no Java found. Install Java 21 or newer (for example Temurin 25), or set JAVA_HOME to one. 1>&2
exit /b 2
:old
echo dossier: the Java in "%java%" is older than 21. Install a newer one (for example Temurin 25) and set JAVA_HOME to it. 1>&2
exit /b 2
