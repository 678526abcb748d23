/** How answers look, for people and as JSON. */
package org.attune.console.internal.print;
