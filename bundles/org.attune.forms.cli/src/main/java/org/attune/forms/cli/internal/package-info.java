/**
 * Forms on the console: checked and shown as files, without a workspace. It stands on floor 5: it uses the forms, the
 * records and the console. Nobody enters.
 */
package org.attune.forms.cli.internal;
