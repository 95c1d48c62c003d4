// The questions to Windows, one small script each. They run in Windows PowerShell 5.1, whole or in constrained language
// mode, so: commands and properties rather than .NET methods, single quotes alone, selected columns, moments in the
// round-trip form `o`, numbers instead of words, no text that follows the system's language.
import type { SectionName } from './types.ts';

const HKLM = 'HKLM:\\SOFTWARE\\Microsoft\\Windows';
const UNINSTALL = 'Microsoft\\Windows\\CurrentVersion\\Uninstall\\*';

const cim = (what: string, columns: string, more = ''): string =>
  `Get-CimInstance -ClassName ${what} -Property ${columns} -OperationTimeoutSec 15${more}`;

/** Entries of one log at most, the newest. */
export const MOST_EVENTS = 1_000;
/** Signs of one message at most. */
export const MOST_MESSAGE = 4_000;

function events(log: string, since: string, until: string): string {
  return `
    $s=([datetime]'${since}').ToUniversalTime()
    $u=([datetime]'${until}').ToUniversalTime()
    try{
      Get-WinEvent -FilterHashtable @{LogName='${log}';Level=1,2,3;StartTime=$s;EndTime=$u} -MaxEvents ${MOST_EVENTS}|ForEach-Object{
        $m=[string]$_.Message
        if($m.Length -gt ${MOST_MESSAGE}){$m=$m.Substring(0,${MOST_MESSAGE})+' ...'}
        @{at=M $_.TimeCreated;provider=[string]$_.ProviderName;id=$_.Id;level=[int]$_.Level;message=$m}
      }
    }catch{if($_.FullyQualifiedErrorId -notlike 'NoMatchingEventsFound*'){throw $_}}`;
}

/** What the scripts of a run are made with. */
export interface ScriptRequest {
  /** UTC instants as `Date` writes them: the window of the event logs. */
  readonly since: string;
  readonly until: string;
  /** The Instance Manager's key, such as `HKLM\SOFTWARE\Vendor\Product`, checked before; undefined: not asked. */
  readonly managerKey: string | undefined;
  /** The values that may be read there, by name; letters and digits. */
  readonly managerValues: readonly string[];
  readonly instanceValues: readonly string[];
}

function managerScript({ managerKey = '', managerValues, instanceValues }: ScriptRequest): string {
  const names = (values: readonly string[]): string => values.map((name) => `'${name}'`).join(',');
  return `
    $k='Registry::${managerKey}'
    function V($p,$names){
      $h=@{}
      foreach($n in $names){
        $v=Get-ItemProperty -LiteralPath $p -Name $n -ErrorAction SilentlyContinue
        if($v -and $v.$n -ne $null){$h[$n]=[string]$v.$n}
      }
      $h
    }
    if(Test-Path -LiteralPath $k){
      $i=@(Get-ChildItem -LiteralPath $k -ErrorAction SilentlyContinue|Select-Object -First 200|ForEach-Object{@{name=[string]$_.PSChildName;values=(V $_.PSPath @(${names(instanceValues)}))}})
      @{values=(V $k @(${names(managerValues)}));instances=$i}
    }`;
}

/** The script of each section. Pure. */
export function sectionScripts(request: ScriptRequest): Readonly<Record<SectionName, string>> {
  return {
    services: `
    $t=@{}
    try{${cim('Win32_Process', 'ProcessId,CreationDate')}|ForEach-Object{if($_.CreationDate){$t[[string]$_.ProcessId]=M $_.CreationDate}}}catch{}
    ${cim('Win32_Service', 'Name,DisplayName,State,StartMode,DelayedAutoStart,StartName,PathName,ProcessId')}|ForEach-Object{
      @{name=[string]$_.Name;display=[string]$_.DisplayName;state=[string]$_.State;mode=[string]$_.StartMode;delayed=($_.DelayedAutoStart -eq $true);account=(A $_.StartName);path=[string]$_.PathName;started=$t[[string]$_.ProcessId]}
    }`,
    listening: `
    $p=$null
    try{$p=[System.Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveTcpListeners()|ForEach-Object{$_.Port}}
    catch{$p=Get-NetTCPConnection -State Listen|ForEach-Object{[int]$_.LocalPort}}
    $p|Sort-Object -Unique`,
    system: `
    $o=${cim('Win32_OperatingSystem', 'Version,LastBootUpTime,TotalVisibleMemorySize,FreePhysicalMemory,SizeStoredInPagingFiles')}
    $r=Get-ItemProperty -LiteralPath '${HKLM} NT\\CurrentVersion'
    @{product=[string]$r.ProductName;release=[string]$r.DisplayVersion;version=[string]$o.Version;build=[string]$r.CurrentBuildNumber;patch=$r.UBR;boot=(M $o.LastBootUpTime);memory=$o.TotalVisibleMemorySize;free=$o.FreePhysicalMemory;page=$o.SizeStoredInPagingFiles}`,
    processor: `
    ${cim('Win32_Processor', 'Name,NumberOfCores,NumberOfLogicalProcessors,MaxClockSpeed')}|ForEach-Object{
      @{name=[string]$_.Name;cores=$_.NumberOfCores;logical=$_.NumberOfLogicalProcessors;clock=$_.MaxClockSpeed}
    }`,
    model: `
    $c=${cim('Win32_ComputerSystem', 'Manufacturer,Model')}
    @{manufacturer=[string]$c.Manufacturer;model=[string]$c.Model}`,
    volumes: `
    ${cim('Win32_LogicalDisk', 'DeviceID,Size,FreeSpace', " -Filter 'DriveType=3'")}|ForEach-Object{@{drive=[string]$_.DeviceID;size=$_.Size;free=$_.FreeSpace}}`,
    network: `
    $n=@(${cim('Win32_NetworkAdapterConfiguration', 'DefaultIPGateway,DNSServerSearchOrder', " -Filter 'IPEnabled=True'")})
    $d=@($n|ForEach-Object{$_.DNSServerSearchOrder}|Where-Object{$_}|Sort-Object -Unique)
    $x=Get-ItemProperty -LiteralPath 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings' -ErrorAction SilentlyContinue
    @{interfaces=$n.Count;route=(@($n|ForEach-Object{$_.DefaultIPGateway}|Where-Object{$_}).Count -gt 0);dns=$d.Count;proxy=(($x.ProxyEnable -eq 1) -or [bool]$x.AutoConfigURL)}`,
    restart: `
    $c='HKLM:\\SYSTEM\\CurrentControlSet\\Control\\'
    $a=Get-ItemProperty -LiteralPath ($c+'ComputerName\\ActiveComputerName') -Name ComputerName -ErrorAction SilentlyContinue
    $b=Get-ItemProperty -LiteralPath ($c+'ComputerName\\ComputerName') -Name ComputerName -ErrorAction SilentlyContinue
    $f=Get-ItemProperty -LiteralPath ($c+'Session Manager') -Name PendingFileRenameOperations -ErrorAction SilentlyContinue
    @{servicing=(Test-Path '${HKLM}\\CurrentVersion\\Component Based Servicing\\RebootPending');update=(Test-Path '${HKLM}\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired');rename=($a.ComputerName -ne $b.ComputerName);files=(@($f.PendingFileRenameOperations|Where-Object{$_}).Count -gt 0)}`,
    timeSync: `
    $t=Get-ItemProperty -LiteralPath 'HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters' -Name Type
    $s=Get-Service -Name W32Time
    $e=@()
    try{$e=@(Get-WinEvent -FilterHashtable @{LogName='System';ProviderName='Microsoft-Windows-Time-Service'} -MaxEvents 50|ForEach-Object{@{id=$_.Id;at=M $_.TimeCreated}})}catch{}
    @{type=[string]$t.Type;state=[string]$s.Status;events=$e}`,
    updates: `
    ${cim('Win32_QuickFixEngineering', 'HotFixID,InstalledOn')}|ForEach-Object{
      $v=$null
      try{$v=$_.CimInstanceProperties['InstalledOn'].Value}catch{}
      if(-not $v){try{$v=$_.InstalledOn}catch{}}
      if($v -is [datetime]){$v=$v.ToString('s')}
      @{id=[string]$_.HotFixID;on=[string]$v}
    }`,
    software: `
    Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\${UNINSTALL}','HKLM:\\SOFTWARE\\WOW6432Node\\${UNINSTALL}','HKCU:\\SOFTWARE\\${UNINSTALL}' -Name DisplayName,DisplayVersion -ErrorAction SilentlyContinue|Where-Object{$_.DisplayName}|ForEach-Object{@{name=[string]$_.DisplayName;version=[string]$_.DisplayVersion}}`,
    drivers: `
    function P($k){if(Test-Path -LiteralPath $k){(Get-Item -LiteralPath $k).Property|ForEach-Object{[string]$_}}}
    $l=@('MSOLEDBSQL','MSOLEDBSQL19','SQLNCLI11','SQLOLEDB','Microsoft.ACE.OLEDB.12.0','Microsoft.ACE.OLEDB.16.0','OraOLEDB.Oracle'|Where-Object{Test-Path -LiteralPath ('HKLM:\\SOFTWARE\\Classes\\'+$_+'\\CLSID')})
    $n=Get-ItemProperty -LiteralPath 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full' -Name Version -ErrorAction SilentlyContinue
    @{odbc=@(P 'HKLM:\\SOFTWARE\\ODBC\\ODBCINST.INI\\ODBC Drivers');oledb=$l;dotnet=[string]$n.Version;sql=@(P 'HKLM:\\SOFTWARE\\Microsoft\\Microsoft SQL Server\\Instance Names\\SQL').Count}`,
    hardware: `
    $m=@(${cim('Win32_PhysicalMemory', 'Capacity,SMBIOSMemoryType,ConfiguredClockSpeed')}|ForEach-Object{@{bytes=$_.Capacity;type=$_.SMBIOSMemoryType;mhz=$_.ConfiguredClockSpeed}})
    $d=@()
    try{$d=@(Get-CimInstance -Namespace root/Microsoft/Windows/Storage -ClassName MSFT_PhysicalDisk -Property Size,MediaType,BusType -OperationTimeoutSec 15|ForEach-Object{@{bytes=$_.Size;media=[int]$_.MediaType;bus=[int]$_.BusType}})}catch{}
    $v=@(${cim('Win32_VideoController', 'CurrentHorizontalResolution,CurrentVerticalResolution')}|ForEach-Object{@{width=$_.CurrentHorizontalResolution;height=$_.CurrentVerticalResolution}})
    @{modules=$m;disks=$d;displays=$v}`,
    systemEvents: events('System', request.since, request.until),
    applicationEvents: events('Application', request.since, request.until),
    instanceManager: managerScript(request),
  };
}
