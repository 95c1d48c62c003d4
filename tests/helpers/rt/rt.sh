#!/usr/bin/env bash
# A real Request Tracker 5 on 127.0.0.1 for the tests: a private instance whose whole state lives in one folder,
# so several can run side by side and none touches what the machine already has. Only `install` needs root.
#
#   rt.sh install [sqlite|pg]              installs the Debian packages that are missing
#   rt.sh up DIR PORT [sqlite|pg]          configures, fills the database, starts; writes DIR/rt.env
#   rt.sh start DIR                        starts an instance that was stopped or killed
#   rt.sh stop DIR                         ends it in an orderly way
#   rt.sh kill DIR                         kill -9 of the whole process group
#   rt.sh reset DIR                        ends it, restores the pristine database (sqlite), starts it
#
# Faults and sizes are settings: RT_WORKERS, RT_MAX_ATTACHMENT (bytes), RT_LONG (Truncate|Drop), RT_BCRYPT,
# PGPORT (of the private PostgreSQL). RT_OWNER is the process whose end ends the server too; RT_TEMPORARY=1 says that
# the folder goes with it.
set -euo pipefail

COMMAND=${1:-}
LIB=/usr/share/request-tracker5

packages() {
  echo request-tracker5 rt5-db-sqlite rt5-standalone starman
  if [ "$1" = pg ]; then echo rt5-db-postgresql postgresql; fi
  # RT needs a mail transport agent: the one that is there stays (naming msmtp-mta would remove it).
  if [ ! -x /usr/sbin/sendmail ]; then echo msmtp-mta; fi
}

install_packages() {
  local missing=() name
  for name in $(packages "$1"); do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Request Tracker is not installed. An administrator can run: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 3
  fi
  # The packages must not make a database of their own: every instance makes its own below.
  debconf-set-selections <<'P'
request-tracker5 request-tracker5/dbconfig-install boolean false
request-tracker5 request-tracker5/rtname string rt.test
request-tracker5 request-tracker5/organization string rt.test
request-tracker5 request-tracker5/webbaseurl string http://127.0.0.1
request-tracker5 request-tracker5/webpath string
request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false
request-tracker5 request-tracker5/install-cronjobs boolean false
P
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq -o DPkg::Lock::Timeout=600 update >&2
  apt-get -qq -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "${missing[@]}" >&2
}

write_config() {
  mkdir -p "$DIR"/{etc/d,var/data,cache/mason_data,cache/session_data,log}
  cat > "$RT_SITE_CONFIG" <<P
use utf8;
\$RT::VarPath = '$DIR/var'; \$RT::MasonDataDir = '$DIR/cache/mason_data'; \$RT::MasonSessionDir = '$DIR/cache/session_data';
Set(\$rtname, 'rt.test'); Set(\$Organization, 'rt.test');
Set(\$CorrespondAddress, 'support\@rt.test'); Set(\$CommentAddress, 'support-comment\@rt.test');
Set(\$WebDomain, '127.0.0.1'); Set(\$WebPort, $PORT); Set(\$WebBaseURL, 'http://127.0.0.1:$PORT'); Set(\$WebPath, '');
Set(\$WebSecureCookies, 0);
Set(\$Timezone, 'UTC');
# The token is checked with bcrypt at every request; the default cost of 12 takes 200 ms each time.
Set(\$BcryptCost, ${RT_BCRYPT:-5});
Set(\$HTMLFormatter, 'core');
Set(\$LogToSyslog, undef); Set(\$LogToSTDERR, 'warning');
Set(\$MailCommand, 'testfile');
P
  if [ -n "${RT_LONG:-}" ]; then echo "Set(\$${RT_LONG}LongAttachments, 1);" >> "$RT_SITE_CONFIG"; fi
  if [ -n "${RT_MAX_ATTACHMENT:-}" ]; then echo "Set(\$MaxAttachmentSize, $RT_MAX_ATTACHMENT);" >> "$RT_SITE_CONFIG"; fi
  if [ "$DB" = pg ]; then
    cat >> "$RT_SITE_CONFIG" <<P
Set(\$DatabaseType, 'Pg'); Set(\$DatabaseHost, '127.0.0.1'); Set(\$DatabasePort, '$PGPORT');
Set(\$DatabaseName, 'rt5test'); Set(\$DatabaseUser, 'rt_user'); Set(\$DatabasePassword, 'rt_pass'); Set(\$DatabaseAdmin, 'postgres');
P
  else
    echo "Set(\$DatabaseType, 'SQLite'); Set(\$DatabaseName, '$DIR/var/rt5.sqlite');" >> "$RT_SITE_CONFIG"
  fi
  echo '1;' >> "$RT_SITE_CONFIG"
  cp "$HERE/initialdata.pl" "$DIR/etc/initialdata"
}

postgres_bin() { ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root, so as root the cluster belongs to the postgres account.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  local bin; bin=$(postgres_bin)
  if [ ! -e "$DIR/pg/PG_VERSION" ]; then
    mkdir -p "$DIR/pg"
    if [ "$(id -u)" = 0 ]; then chown postgres "$DIR/pg"; chmod 711 "$DIR"; fi
    as_postgres "$bin/initdb" -D "$DIR/pg" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
  fi
  as_postgres "$bin/pg_ctl" -D "$DIR/pg" status >/dev/null 2>&1 && return 0
  as_postgres "$bin/pg_ctl" -w -D "$DIR/pg" -l "$DIR/pg/log" -o "-h 127.0.0.1 -p $PGPORT -k $DIR/pg -c fsync=off" start >/dev/null
}

stop_postgres() {
  [ -e "$DIR/pg/postmaster.pid" ] || return 0
  as_postgres "$(postgres_bin)/pg_ctl" -D "$DIR/pg" -m fast stop >/dev/null || true
}

token() {
  perl -e '
    use lib "/usr/share/request-tracker5/lib", "/usr/local/share/request-tracker5/lib";
    use RT -init; use RT::AuthToken;
    my $user = RT::User->new(RT->SystemUser); $user->Load($ARGV[0]); die "no such user" unless $user->id;
    my ($ok, $message, $secret) = RT::AuthToken->new(RT->SystemUser)->Create(Owner => $user->id, Description => "tests");
    die $message unless $ok; print $secret;' "$1"
}

make_database() {
  [ -e "$DIR/.db-ready" ] && return 0
  echo rootpw > "$DIR/etc/rootpw"
  {
    /usr/sbin/rt-setup-database-5 --action init --dba postgres --dba-password '' --root-password-file "$DIR/etc/rootpw"
    /usr/sbin/rt-setup-database-5 --action insert --datafile "$DIR/etc/initialdata" --dba postgres --dba-password ''
  } > "$DIR/log/setup.log" 2>&1 || { tail -n 20 "$DIR/log/setup.log" >&2; exit 1; }
  { token companion > "$DIR/etc/token"; token agent1 > "$DIR/etc/token-agent"; } 2>> "$DIR/log/setup.log" \
    || { tail -n 20 "$DIR/log/setup.log" >&2; exit 1; }
  if [ "$DB" = sqlite ]; then cp "$DIR/var/rt5.sqlite" "$DIR/var/pristine.sqlite"; fi
  touch "$DIR/.db-ready"
}

answers() {
  [ "$(curl -s -o /dev/null -m 5 --noproxy '*' -w '%{http_code}' -H "Authorization: token $(cat "$DIR/etc/token")" \
    "http://127.0.0.1:$PORT/REST/2.0/rt" || true)" = 200 ]
}

# A test run that is killed runs no clean-up of its own; this ends its server a moment later.
watch_owner() {
  [ -n "${RT_OWNER:-}" ] || return 0
  setsid bash -c '
    while kill -0 "$1" 2>/dev/null && kill -0 -- "-$2" 2>/dev/null; do sleep 1; done
    kill -0 "$1" 2>/dev/null && exit
    bash "$3" kill "$4"; bash "$3" stop "$4"
    [ "${RT_TEMPORARY:-}" != 1 ] || rm -rf "$4"
  ' rt-owner-watch "$RT_OWNER" "$1" "$HERE/rt.sh" "$DIR" </dev/null >/dev/null 2>&1 &
}

start_server() {
  # A kept connection holds its worker for a second after each answer, and there are only a few workers.
  setsid "$LIB/libexec/rt-server" --server Starman --host 127.0.0.1 --port "$PORT" --workers "${RT_WORKERS:-3}" --disable-keepalive \
    --access-log "$DIR/log/access.log" >> "$DIR/log/server.log" 2>&1 </dev/null &
  local pid=$! i
  echo "$pid" > "$DIR/rt.pid"
  watch_owner "$pid"
  for i in $(seq 1 240); do
    if answers; then
      write_environment
      return 0
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.25
  done
  echo "Request Tracker did not come up on port $PORT:" >&2
  tail -n 20 "$DIR/log/server.log" >&2
  exit 1
}

write_environment() {
  cat > "$DIR/rt.env" <<P
RT_URL=http://127.0.0.1:$PORT
RT_TOKEN=$(cat "$DIR/etc/token")
RT_AGENT_TOKEN=$(cat "$DIR/etc/token-agent")
RT_QUEUE=Support
RT_PID=$(cat "$DIR/rt.pid")
P
}

end_server() { # end_server TERM|KILL
  [ -e "$DIR/rt.pid" ] || return 0
  local pid i; pid=$(cat "$DIR/rt.pid")
  kill -CONT -- "-$pid" 2>/dev/null || true
  if [ "$1" = TERM ]; then
    kill -TERM "$pid" 2>/dev/null || true
    for i in $(seq 1 40); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  fi
  kill -KILL -- "-$pid" 2>/dev/null || true
  for i in $(seq 1 40); do kill -0 -- "-$pid" 2>/dev/null || break; sleep 0.1; done
  rm -f "$DIR/rt.pid"
}

restore_pristine() {
  [ -e "$DIR/var/pristine.sqlite" ] || { echo "Only an instance on SQLite can be reset." >&2; exit 2; }
  rm -f "$DIR"/var/rt5.sqlite*
  cp "$DIR/var/pristine.sqlite" "$DIR/var/rt5.sqlite"
}

if [ "$COMMAND" = install ]; then install_packages "${2:-sqlite}"; exit 0; fi

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
DIR=${2:?a folder for the instance is needed}
export RT_SITE_CONFIG="$DIR/etc/RT_SiteConfig.pm" RT_SITE_CONFIG_DIR="$DIR/etc/d" PGPORT=${PGPORT:-5499}
if [ "$COMMAND" = up ]; then
  PORT=${3:?a port is needed}; DB=${4:-sqlite}
  mkdir -p "$DIR"
  printf 'PORT=%q\nDB=%q\nPGPORT=%q\nRT_WORKERS=%q\nexport RT_TEMPORARY=%q\n' \
    "$PORT" "$DB" "$PGPORT" "${RT_WORKERS:-3}" "${RT_TEMPORARY:-}" > "$DIR/settings.env"
elif [ -e "$DIR/settings.env" ]; then
  # shellcheck disable=SC1091
  . "$DIR/settings.env"
else
  echo "There is no instance in $DIR." >&2; exit 2
fi

case $COMMAND in
  up) write_config; if [ "$DB" = pg ]; then start_postgres; fi; make_database; start_server ;;
  start) if [ "$DB" = pg ]; then start_postgres; fi; start_server ;;
  stop) end_server TERM; stop_postgres ;;
  kill) end_server KILL ;;
  reset) end_server TERM; restore_pristine; start_server ;;
  *) echo "rt.sh install|up|start|stop|kill|reset" >&2; exit 2 ;;
esac
