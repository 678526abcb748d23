/** The commands that every site has, one class each. */
package org.attune.console.internal.commands;
