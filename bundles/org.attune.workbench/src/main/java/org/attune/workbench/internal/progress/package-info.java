/**
 * The Progress view: what runs and waits in the background, how far it is, and a way to stop it. Enters the room of the
 * background; nobody enters here.
 */
package org.attune.workbench.internal.progress;
