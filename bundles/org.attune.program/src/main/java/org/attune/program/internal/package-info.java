/** How people are kept and found; nobody enters from outside. */
package org.attune.program.internal;
