import { sectionScripts } from './section-scripts.ts';
import type { ScriptRequest } from './section-scripts.ts';
import type { SectionName } from './types.ts';

/**
 * Sections that are asked one after another; lanes run side by side, so that a section that hangs keeps back at most the
 * rest of its lane. The order is by what a person waits for.
 */
const LANES: readonly (readonly SectionName[])[] = [
  ['services'],
  ['system', 'volumes', 'processor', 'model', 'network', 'hardware'],
  ['restart', 'drivers', 'instanceManager', 'software', 'listening', 'timeSync'],
  ['updates'],
  ['systemEvents', 'applicationEvents'],
];

/** Sections ask by themselves; this many seconds after the start nobody waits for them any more. */
const LANES_END_AFTER_S = 75;

/**
 * Functions every lane has. M: a moment. A: the class of an account. W: writes one line. S: asks one section. Where the
 * console cannot be told to write UTF-8 (constrained language mode, no console) signs beyond ASCII are written as \uXXXX.
 */
const COMMON = String.raw`
$ErrorActionPreference='Stop'
$ProgressPreference='SilentlyContinue'
$full=$ExecutionContext.SessionState.LanguageMode -eq 'FullLanguage'
function M($d){if($d -is [datetime]){$d.ToUniversalTime().ToString('o')}}
function A($n){
  if(-not $n){return $null}
  if($n -match '(^|\\)LocalSystem$|\\SYSTEM$'){return 'Local System'}
  if($n -match '\\Local ?Service$'){return 'Local Service'}
  if($n -match '\\Network ?Service$'){return 'Network Service'}
  'own account'
}
function W($n,$d,$e){
  $j=@{section=$n;data=$d;error=$e}|ConvertTo-Json -Depth 5 -Compress
  if($ascii){
    $seen=@{}
    foreach($x in [regex]::Matches($j,'[^\x00-\x7f]')){
      $c=[int][char]$x.Value
      if(-not $seen[$c]){$seen[$c]=$true;$j=$j.Replace($x.Value,('\u{0:x4}' -f $c))}
    }
  }
  if($full){[Console]::Out.WriteLine($j)}else{$j}
}
function S($n,$b){
  try{$d=@(& $b);W $n $d $null}
  catch{W $n $null ([string]$_.CategoryInfo.Category+' '+[string]$_.FullyQualifiedErrorId)}
}`;

function laneScript(lane: readonly SectionName[], scripts: Readonly<Record<SectionName, string>>): string {
  return lane.map((name) => `S '${name}' {${scripts[name]}\n}`).join('\n');
}

/**
 * The one script of a run: writes `{section, data, error}` as a line whenever a section is ready, and `end` when all
 * are. `wanted` without names gives a script that only ends. Pure.
 */
export function probeScript(wanted: ReadonlySet<SectionName>, request: ScriptRequest): string {
  const scripts = sectionScripts(request);
  const lanes = LANES.map((lane) => lane.filter((name) => wanted.has(name))).filter((lane) => lane.length > 0);
  const blocks = lanes.map((lane) => `{\n${laneScript(lane, scripts)}\n}`).join(',');
  return `
$ascii=$false
try{[Console]::OutputEncoding=New-Object System.Text.UTF8Encoding $false}catch{$ascii=$true}
$common={${COMMON}
}
. $common
$lanes=@(${blocks})
if($full){
  $pool=[runspacefactory]::CreateRunspacePool(1,${Math.max(1, lanes.length)})
  $pool.Open()
  $left=@(foreach($lane in $lanes){
    $p=[powershell]::Create()
    $p.RunspacePool=$pool
    [void]$p.AddScript('$ascii=$'+[string]$ascii+';'+[string]$common+[Environment]::NewLine+[string]$lane)
    $p.BeginInvoke()
  })
  $end=(Get-Date).AddSeconds(${LANES_END_AFTER_S})
  while(@($left|Where-Object{-not $_.IsCompleted}).Count -gt 0 -and (Get-Date) -lt $end){Start-Sleep -Milliseconds 20}
}else{foreach($lane in $lanes){. $lane}}
W 'end' $null $null
`;
}
