/** How it is found out what is installed and what of it does not work. Nobody else enters. */
package org.attune.packs.internal;
