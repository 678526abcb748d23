@echo off
rem Starts Attune. Written for Windows and not tried yet.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ATTUNE_HOME=%%~fI"
set "JAVA="
for %%J in ("%ATTUNE_HOME%\jre" "%ATTUNE_JAVA%" "%JAVA_HOME%") do call :take "%%~J"
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do call :take "%%~J"
if not defined JAVA (
    echo Attune needs Java 21 or newer and found none; install one from https://adoptium.net and set ATTUNE_JAVA to its folder. 1>&2
    exit /b 3
)
"%JAVA%\bin\java.exe" -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Xlog:disable "-Djdk.serialFilter=!*" -Djava.awt.headless=true -XX:+UseSerialGC -Xms32m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -cp "%ATTUNE_HOME%\lib\org.attune.launcher.jar;%ATTUNE_HOME%\lib\org.apache.felix.framework.jar" org.attune.launcher.Launcher %*
exit /b %ERRORLEVEL%

:take
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "FOUND=%%~V"
for /f "delims=." %%M in ("%FOUND%") do if %%M GEQ 21 set "JAVA=%~1"
exit /b 0
