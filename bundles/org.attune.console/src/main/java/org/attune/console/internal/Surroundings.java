package org.attune.console.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What the process gives the console.
 *
 * @param in stdin
 * @param out stdout
 * @param err stderr
 * @param environment the environment's variables
 * @param terminal who can be asked
 * @param services what running bundles offer
 * @param log where the process's log lies, to be named when something unexpected happens
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment,
        Terminal terminal, Services services, String log) {}
