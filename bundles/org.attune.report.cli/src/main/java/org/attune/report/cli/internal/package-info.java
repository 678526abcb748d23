/** {@code attune report}: what the window prints, from the console. Nobody enters: the command is a service. */
package org.attune.report.cli.internal;
