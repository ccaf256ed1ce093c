package dev.parallax.finding.spelling;
import java.util.*;
class Peek { public static void main(String[] a) throws Exception {
  for (String l : List.of("en","ru")) { long t=System.nanoTime(); Lexicon x=Lexicon.load(l); System.out.println(l+" loaded "+(System.nanoTime()-t)/1000000+" ms");
   for (int round=0;round<2;round++)
   for (String w : (l.equals("ru")?"пояним очень нащщот оччччень военый также ёлка елка Захарова Мосул небыло кампания развитии привет":"spokewoman civilianas form The detah Zakharova TASS colour color isthe trucck don't John's U.S. their").split(" ")) {
     t=System.nanoTime(); var c=x.candidates(Words.key(w),2f); double ms=(System.nanoTime()-t)/1e6; t=System.nanoTime(); var n=x.neighbours(Words.key(w)); double ms2=(System.nanoTime()-t)/1e6;
     if (round==1) System.out.println(w+" known="+x.knows(w)+" level="+x.level(Words.key(w))+" n="+c.size()+" "+ms+"ms "+ms2+" "+ c.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<String,Float> e)->e.getValue()*8-x.level(Words.key(e.getKey())))).limit(6).map(e->e.getKey()+":"+e.getValue()+":"+x.level(Words.key(e.getKey()))).toList()+" "+n.size()+" "+n.stream().limit(12).toList());
   } } } }
