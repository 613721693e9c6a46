/*
 * The two commands of the README. `npm run demo` and `npm test` come here: install from the lockfile, build,
 * then do what was asked, on a machine that has Node and npm and nothing else.
 *
 * Written in the JavaScript of 2009, so that the oldest Node can read it and say what it lacks.
 */
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..');
var manifest = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
var minimum = /(\d+)\.(\d+)/.exec(manifest.engines.node);

function isTooOld(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return (
    major < Number(minimum[1]) ||
    (major === Number(minimum[1]) && Number(parts[1]) < Number(minimum[2]))
  );
}

function say(text) {
  process.stdout.write(text + '\n');
}

function fail(code) {
  process.exit(typeof code === 'number' && code > 0 ? code : 1);
}

/** Runs a command of the workspace; its output is shown when `loud`, else only when it fails. */
function run(what, args, loud) {
  var started = Date.now();
  var env = Object.assign({}, process.env, { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' });
  var result = childProcess.spawnSync('npx', ['--yes', manifest.packageManager].concat(args), {
    cwd: root,
    env: env,
    stdio: loud ? 'inherit' : 'pipe',
    // npx is a script on Windows, where only a shell can start it.
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error || result.status !== 0) {
    if (!loud) process.stdout.write(String(result.stdout || '') + String(result.stderr || ''));
    if (result.error) say(result.error.message);
    say('✗ ' + what);
    fail(result.status);
  }
  if (!loud) say('✓ ' + what + ' (' + ((Date.now() - started) / 1000).toFixed(1) + ' s)');
}

function main(task, rest) {
  if (isTooOld(process.versions.node)) {
    say(
      'Node ' +
        minimum[0] +
        ' ou plus récent est nécessaire ; celui-ci est le ' +
        process.versions.node +
        '. Il se télécharge sur https://nodejs.org.',
    );
    say(
      'Node ' +
        minimum[0] +
        ' or later is needed; this one is ' +
        process.versions.node +
        '. Get it from https://nodejs.org.',
    );
    fail(1);
  }
  run('install', ['install', '--frozen-lockfile'], false);
  run('build', ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], false);
  if (task === 'demo')
    run('demo', ['--filter', 'example-main-job', 'run', '--silent', 'start'].concat(rest), true);
  else run('test', ['exec', 'vitest', 'run'].concat(rest), true);
}

main(process.argv[2], process.argv.slice(3));
