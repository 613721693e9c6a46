import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const BUILDING = 'building-';

/** Runs a command to its end, silently unless it fails. */
function run(command, args, cwd) {
  const { error, status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
}

/** Whether a command is there and does not fail. */
function works(command, args, cwd) {
  return spawnSync(command, args, { cwd, stdio: 'ignore' }).status === 0;
}

/** A program of Java: that of JAVA_HOME, where it is told. */
export function javaProgram(name) {
  const home = process.env['JAVA_HOME'];
  return home === undefined ? name : join(home, 'bin', name);
}

/** Installs what is absent of some packages: on Debian and its kin, as root, as CI runs. */
function install(packages, cwd) {
  if (packages.length === 0) return;
  console.error(`Installing ${packages.join(', ')}.`);
  run('apt-get', ['update', '-qq'], cwd);
  run(
    'env',
    ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '-qq', ...packages],
    cwd,
  );
}

/** What the build depends on: the project file, and all that is under `src`. */
function sourcesHash(project) {
  const files = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [join(project, 'pom.xml'), ...files].sort()) {
    hash
      .update(`${relative(project, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Removes what was built of earlier sources, and leaves what another program builds at the moment. */
function removeOthers(target, built) {
  for (const name of readdirSync(target)) {
    const other = join(target, name);
    if (other === built || name.startsWith(BUILDING)) continue;
    rmSync(other, { recursive: true, force: true });
  }
}

/**
 * Builds a project of Maven where its sources are not built yet, and gives the class path to run it with.
 *
 * Each state of the sources has a folder of its own under `target`, which appears when it is whole: several programs
 * may build at once.
 */
export function build(project) {
  install(works(javaProgram('java'), ['-version']) ? [] : ['openjdk-17-jre-headless'], project);
  const target = join(project, 'target');
  const built = join(target, sourcesHash(project));
  if (!existsSync(built)) {
    install(
      [
        ...(works(javaProgram('javac'), ['-version']) ? [] : ['openjdk-17-jdk-headless']),
        ...(works('mvn', ['-version']) ? [] : ['maven']),
      ],
      project,
    );
    const building = join(target, `${BUILDING}${process.pid}`);
    const goals = ['--batch-mode', '--quiet', `-Doutput=${building}`, 'clean', 'compile'];
    if (!works('mvn', ['--offline', ...goals], project)) run('mvn', goals, project);
    try {
      renameSync(building, built);
    } catch (error) {
      rmSync(building, { recursive: true, force: true });
      // Another program was first.
      if (!existsSync(built)) throw error;
    }
    removeOthers(target, built);
  }
  return [join(built, 'classes'), join(built, 'dependency', '*')].join(
    process.platform === 'win32' ? ';' : ':',
  );
}
