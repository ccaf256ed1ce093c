/** Code that breaks the architecture's rules, to prove that they can fail. */
package violations;
