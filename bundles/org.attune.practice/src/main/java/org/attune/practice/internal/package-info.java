/** How follow-ups are kept and found; nobody enters from outside. */
package org.attune.practice.internal;
